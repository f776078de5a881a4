/** What has to be known of a process to place it in the tree. */
export interface TreeProcess {
  id: string
  name: string
  parent?: string
}

/** A row of a trace as far as processes go. */
export interface TraceRow<P extends TreeProcess> {
  starts?: P[]
  ends?: string[]
}

/** A process with its depth below the root of its tree. */
export interface PlacedProcess<P> {
  process: P
  depth: number
}

/**
 * The processes that exist after a row, as a tree: parents before their children.
 *
 * @param before what runs before the first row
 * @param rows the trace
 * @param done how many rows have happened
 */
export function processesAfter<P extends TreeProcess>(before: readonly P[], rows: readonly TraceRow<P>[], done: number): PlacedProcess<P>[] {
  let alive = [...before]
  for (const { starts = [], ends = [] } of rows.slice(0, done))
    alive = [...alive, ...starts].filter(({ id }) => !ends.includes(id))
  const below = (parent: string | undefined, depth: number): PlacedProcess<P>[] => alive
    .filter(process => process.parent === parent)
    .flatMap(process => [{ process, depth }, ...below(process.id, depth + 1)])
  return below(undefined, 0)
}

/**
 * The processes that the last of the rows that have happened began and ended.
 *
 * @param before what runs before the first row
 * @param rows the trace
 * @param done how many rows have happened
 */
export function changedBy<P extends TreeProcess>(before: readonly P[], rows: readonly TraceRow<P>[], done: number): { began: P[], ended: P[] } {
  const { starts = [], ends = [] } = rows[done - 1] ?? {}
  const alive = [before, ...rows.slice(0, Math.max(done - 1, 0)).map(({ starts = [] }) => starts)].flat()
  return { began: starts, ended: alive.filter(({ id }) => ends.includes(id)) }
}

/** How many rows have happened when a process begins. */
export const rowsUntil = (rows: readonly TraceRow<TreeProcess>[], id: string): number => rows.findIndex(({ starts = [] }) => starts.some(process => process.id === id)) + 1
