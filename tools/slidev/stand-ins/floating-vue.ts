/** Stands in for floating-vue (tools/slidev/light-script.ts): what would hang in a tooltip is shown in its place. */
import type { FunctionalComponent } from 'vue'

const inPlace: FunctionalComponent = (_props, { slots }) => slots.default?.()

export const Tooltip = inPlace
export const Dropdown = inPlace
export function recomputeAllPoppers(): void {}
