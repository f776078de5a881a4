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

/** Ids of the processes that a row began and ended. */
export function changedBy<P extends TreeProcess>(row: TraceRow<P> | undefined): { began: string[], ended: string[] } {
  return { began: row?.starts?.map(({ id }) => id) ?? [], ended: row?.ends ?? [] }
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
