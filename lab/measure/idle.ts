import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

interface Ticks {
  idle: number
  all: number
}

/** Clock ticks of all processors since the machine started (proc(5)). */
function readTicks(): Ticks {
  const [user, nice, system, idle, iowait, irq, softirq, steal] = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.trim().split(/\s+/).slice(1).map(Number) as [number, number, number, number, number, number, number, number]
  return { idle, all: user + nice + system + idle + iowait + irq + softirq + steal }
}

/** Share of time in which the processors had nothing to do, 0 to 1; time taken by other virtual machines counts as busy. */
async function idleShare(milliseconds: number): Promise<number> {
  const before = readTicks()
  await sleep(milliseconds)
  const after = readTicks()
  return (after.idle - before.idle) / Math.max(1, after.all - before.all)
}

/**
 * Waits for a machine that has nothing else to do.
 *
 * @param patience how long to wait, in ms
 * @returns whether it became idle; a sample that is taken anyway must be counted as disturbed
 */
export async function waitForIdle(patience = 20_000): Promise<boolean> {
  const end = Date.now() + patience
  do {
    if (await idleShare(700) >= 0.9)
      return true
  } while (Date.now() < end)
  return false
}
