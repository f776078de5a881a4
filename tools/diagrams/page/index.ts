/*
 * What is done to a diagram in the browser that draws it. All functions are put
 * into the page (tools/lib/page-functions.ts); those whose names end in "InPage"
 * are called from ../draw.ts, and work on the one drawing in `.diagram`.
 */

export * from './boxes.ts'
export * from './gaps.ts'
export * from './heads.ts'
export * from './lines.ts'
export * from './read.ts'
export * from './render.ts'
export * from './svg.ts'
export * from './timeline.ts'
