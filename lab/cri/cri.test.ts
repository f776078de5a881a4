import type { World } from '../world/world.ts'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packages, whyNot } from '../world/requirements.ts'
import { labFolder, openWorld } from '../world/world.ts'

/** Why a Pod cannot be made on this machine; the test is skipped then, and counted as skipped. */
const reason = await whyNot([...packages.world, ...packages.cri])

/** Rows of `ps -o pid,ppid,netns,args`. */
async function processes(world: World): Promise<{ pid: string, ppid: string, netns: string, command: string }[]> {
  const { stdout } = await world.attempt('ps', ['h', '-o', 'pid,ppid,netns,args', '-C', 'containerd-shim,pause,httpd,sleep'])
  return stdout.trim().split('\n').filter(Boolean).map((line) => {
    const [pid, ppid, netns, ...command] = line.trim().split(/\s+/)
    return { pid: pid!, ppid: ppid!, netns: netns!, command: command.join(' ') }
  })
}

it('makes a Pod through CRI on a real containerd', { timeout: 120_000 }, async ({ skip }) => {
  if (reason)
    return skip(reason)
  const world = await openWorld()
  try {
    await world.run(join(labFolder, 'world', 'services.sh'), ['images', 'containerd', 'cri'])

    expect(await world.run('cri', ['version'])).toMatch(/^containerd \S+, CRI v1$/m)
    expect(await world.run('cri', ['image', 'web:v1'])).toMatch(/^[\da-f]{12}$/m)
    expect(await world.run('cri', ['run'])).toMatch(/RunPodSandbox.*10\.244\.0\.\d+/)
    expect(await world.run('cri', ['exec', 'sidecar', 'wget', '-qO-', 'http://127.0.0.1/'])).toBe('hello from the container\n')
    const failed = await world.attempt('cri', ['exec', 'sidecar', 'false'])
    expect(failed.code).toBe(1)

    const running = await processes(world)
    const shims = running.filter(({ command }) => command.includes('containerd-shim'))
    const inside = running.filter(({ command }) => !command.includes('containerd-shim'))
    expect(shims).toHaveLength(1)
    expect(inside.map(({ command }) => command).sort()).toEqual(['/pause', 'httpd -f -p 80 -h /www', 'sleep 1000'])
    expect(inside.every(({ ppid }) => ppid === shims[0]!.pid)).toBe(true)
    expect(new Set(inside.map(({ netns }) => netns)).size).toBe(1)

    expect(await world.run('cri', ['remove'])).toMatch(/StopPodSandbox.*RemovePodSandbox/)
    expect(await processes(world)).toEqual([])
  } finally {
    await world.close()
  }
})
