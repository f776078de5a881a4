/** Stands in for Slidev's modules/v-motion.ts (tools/slidev/light-script.ts). */
export const createVMotionDirectives = () => ({ install(): void {} })
