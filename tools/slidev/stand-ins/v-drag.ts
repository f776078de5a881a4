/** Stands in for Slidev's modules/v-drag.ts (tools/slidev/light-script.ts). */
export const createVDragDirective = () => ({ install(): void {} })
