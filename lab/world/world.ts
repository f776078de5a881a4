import type { Buffer } from 'node:buffer'
import type { SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** The folder `lab/`, absolute. */
export const labFolder = join(here, '..')

/** What a program in the world left. */
export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** A private machine inside this one: namespaces of its own with stock paths. */
export interface World {
  /**
   * Runs a program inside and waits for its end.
   *
   * @throws Error with what it wrote when it fails
   */
  run: (command: string, args?: string[], options?: { env?: Record<string, string> }) => Promise<string>
  /** The same, for programs that may fail. */
  attempt: (command: string, args?: string[], options?: { env?: Record<string, string> }) => Promise<Ended>
  /** Ends every process inside and removes the world; it may be called twice. */
  close: () => Promise<void>
}

/** Collects what a program writes until it ends. */
function ended(command: string, args: string[], options: SpawnOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const result = { code: 1, stdout: '', stderr: '' }
    child.stdout!.on('data', (chunk: Buffer) => result.stdout += chunk)
    child.stderr!.on('data', (chunk: Buffer) => result.stderr += chunk)
    child.on('error', reject)
    // Not "close": a daemon that was started in the background keeps the pipe.
    child.on('exit', (code) => {
      result.code = code ?? 1
      setTimeout(() => {
        child.stdout!.destroy()
        child.stderr!.destroy()
        resolve(result)
      }, 20)
    })
  })
}

/**
 * Opens a world. It ends with `close`, and as well when this process ends in
 * whatever way: the script that holds it reads from a pipe of ours.
 *
 * @param storage where daemons keep their data: in memory, or on the disk of the
 *   temporary folder, for measurements
 */
export async function openWorld(storage: 'memory' | 'disk' = 'memory'): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'lab-'))
  writeFileSync(join(folder, 'storage'), storage)
  const keeper = spawn(join(here, 'run.sh'), [folder], { detached: true, stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  keeper.stderr.on('data', (chunk: Buffer) => said += chunk)
  const gone = new Promise<void>(resolve => keeper.on('exit', () => resolve()))

  const close = async () => {
    keeper.stdin.end()
    await gone
  }
  // The pipe closes by itself then; waiting lets nothing be left when the shell's prompt comes back.
  const interrupted = () => void close().then(() => process.exit(130))
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  void gone.then(() => {
    process.off('SIGINT', interrupted)
    process.off('SIGTERM', interrupted)
  })

  for (let waited = 0; !existsSync(join(folder, 'ready')); waited += 50) {
    if (keeper.exitCode !== null || waited > 20_000) {
      await close()
      throw new Error(`The lab's world did not come up: ${said.trim() || 'no message'}`)
    }
    await sleep(50)
  }

  // unshare's only child is the world's first process.
  const children = (pid: number) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
  const unshare = children(keeper.pid!).find(pid => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'unshare')
  const first = String(children(unshare!)[0])

  const attempt: World['attempt'] = (command, args = [], { env = {} } = {}) => ended('nsenter', [
    ...['--target', first, '--mount', '--net', '--uts', '--ipc', '--pid', '--wdns=/run/work', '--'],
    ...['env', '-i', 'HOME=/run/home', 'TERM=xterm-256color', 'LANG=C.UTF-8', 'PATH=/run/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    ...[`NODE=${process.execPath}`, `LAB=${labFolder}`, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)],
    command,
    ...args,
  ], {})
  const run: World['run'] = async (command, args, options) => {
    const { code, stdout, stderr } = await attempt(command, args, options)
    if (code !== 0)
      throw new Error(`${[command, ...args ?? []].join(' ')} ended with ${code}: ${(stderr || stdout).trim()}`)
    return stdout
  }
  return { run, attempt, close }
}
