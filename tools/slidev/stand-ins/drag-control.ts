/** Stands in for Slidev's internals/DragControl.vue (tools/slidev/light-script.ts), which shows where something is dragged. */
export default (): null => null
