/** Stands in for Slidev's modules/v-mark.ts (tools/slidev/light-script.ts). */
export const createVMarkDirective = () => ({ install(): void {} })
