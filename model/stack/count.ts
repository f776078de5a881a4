/** What has to be known of a part to count it. */
export interface CountedPart {
  daemon?: boolean
  seam?: { sockets?: number, execs?: number }
}

/** The hops of one road through the stack. */
export interface HopCount {
  /** Processes below the caller that stay resident. */
  daemons: number
  /** Calls that go over a socket. */
  sockets: number
  /** Programs that are started instead of called. */
  execs: number
}

/**
 * Counts a road from the kubelet down. Every hop counts once: as a call where
 * the next program is reached over a socket, as an exec where it is started.
 * The kubelet itself is not below the kubelet.
 */
export function countHops(parts: readonly CountedPart[]): HopCount {
  const sum = (of: (part: CountedPart) => number) => parts.reduce((total, part) => total + of(part), 0)
  return {
    daemons: sum(part => part.daemon ? 1 : 0),
    sockets: sum(part => part.seam?.sockets ?? 0),
    execs: sum(part => part.seam?.execs ?? 0),
  }
}
