/** A version as far as its numbers go; what comes behind them is a vendor's. */
export interface Version {
  /** Release line: `1.36`. */
  line: string
  major: number
  minor: number
  /** Absent where only a line was given. */
  patch: number | undefined
  /** What a vendor added: `+k3s1`, `-gke.100`, `~ds1`. */
  suffix: string
}

/** What the kubelet says of its runtime. */
export interface Runtime {
  /** Name that the runtime gives itself, in lower case: `containerd`, `cri-o`, `docker`. */
  name: string
  /** Version as it stands there; empty where there is none. */
  raw: string
  version: Version | undefined
}

/** Reads the numbers at the front of a version: `v1.36.4+k3s1`, `1.7`. */
export function readVersion(text: string): Version | undefined {
  const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?!\d)/.exec(text)
  if (!match)
    return undefined
  const [all, major, minor, patch] = match
  return {
    line: `${Number(major)}.${Number(minor)}`,
    major: Number(major),
    minor: Number(minor),
    patch: patch === undefined ? undefined : Number(patch),
    suffix: text.slice(all.length),
  }
}

/**
 * Reads `<name>://<version>`, which the kubelet puts together from the answer
 * to the CRI call Version.
 */
export function readRuntime(text: string): Runtime | undefined {
  const at = text.indexOf('://')
  if (at < 1)
    return undefined
  const raw = text.slice(at + 3)
  return { name: text.slice(0, at).toLowerCase(), raw, version: readVersion(raw) }
}

/** Orders release lines: negative where the first is older. */
export function compareLines(a: string, b: string): number {
  const [one, other] = [readVersion(a), readVersion(b)]
  return one && other ? one.major - other.major || one.minor - other.minor : 0
}
