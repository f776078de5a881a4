/** Stands in for the tooltips of twoslash (tools/slidev/light-script.ts). */
export default { install(): void {} }
