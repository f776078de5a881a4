/**
 * The floors of the stack from top to bottom; order and colour are the same in
 * every figure, chart and diagram (styles/tokens.css holds the colours).
 */
export const floors = ['orchestrator', 'adapter', 'high', 'low', 'kernel'] as const
export type Floor = typeof floors[number]
