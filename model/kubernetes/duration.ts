/**
 * An age as kubectl writes it: `59s`, `119s`, `2m5s`, `12m`.
 *
 * Rule: kubernetes/apimachinery, pkg/util/duration, `HumanDuration`, up to three hours.
 */
export function humanDuration(seconds: number): string {
  if (seconds < 120)
    return `${seconds}s`
  const minutes = Math.floor(seconds / 60)
  const rest = seconds % 60
  return minutes < 10 && rest ? `${minutes}m${rest}s` : `${minutes}m`
}
