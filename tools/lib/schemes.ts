/** The colour schemes that a reader may have. */
export const schemes = ['light', 'dark'] as const
export type Scheme = typeof schemes[number]
