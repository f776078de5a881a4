/**
 * How long the kubelet waits before it starts a container again.
 *
 * Rules: kubernetes.io, Pod Lifecycle, "Container restart policy";
 * kubernetes/client-go, util/flowcontrol/backoff.go. There is no jitter.
 */

/** Times of a back-off in s. */
export interface Backoff {
  initial: number
  cap: number
}

/** The kubelet's own times. */
const restartBackoff: Backoff = { initial: 10, cap: 300 }

/**
 * Seconds to wait before a restart, counted from when the container finished.
 *
 * @param restart 1 for the first restart, which comes at once
 * @param backoff its times
 * @param backoff.initial first wait, which doubles, in s
 * @param backoff.cap longest wait, in s
 * @returns seconds
 */
export function restartDelay(restart: number, { initial, cap }: Backoff = restartBackoff): number {
  return restart <= 1 ? 0 : Math.min(initial * 2 ** (restart - 2), cap)
}

/**
 * Says whether earlier restarts are forgotten, so that the next one comes at
 * once again: more than twice the cap has passed.
 *
 * @param elapsed seconds between the last restart and the moment the container finished
 * @param backoff its times
 * @param backoff.cap longest wait, in s
 * @returns whether the next restart counts as the first
 */
export function forgetsRestarts(elapsed: number, { cap }: Backoff = restartBackoff): boolean {
  return elapsed > 2 * cap
}
