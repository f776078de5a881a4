import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { root } from './paths.ts'

/** What a finished program left: its exit code and, unless it wrote to the terminal, its output. */
export interface RunResult {
  code: number
  output: string
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv
  /** Collect the output instead of passing it to the terminal. */
  quiet?: boolean
  /** End the program after so many ms; its exit code is then not 0. */
  timeout?: number
}

/** Programs that run. One of two that run side by side may fail: the other must not go on writing when this process has ended. */
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach(child => child.kill()))

/**
 * Runs a program in the project's root and waits for its end.
 *
 * @param command a program on the PATH, or an absolute path
 * @param args its arguments
 * @throws Error when the program cannot be started at all
 */
export function run(command: string, args: string[], { env, quiet = false, timeout }: RunOptions = {}): Promise<RunResult> {
  const options: SpawnOptions = {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    timeout,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options)
    running.add(child)
    let output = ''
    // Whole characters: a chunk may end inside of one.
    child.stdout?.setEncoding('utf8')
    child.stderr?.setEncoding('utf8')
    child.stdout?.on('data', chunk => (output += chunk))
    child.stderr?.on('data', chunk => (output += chunk))
    child.on('error', (error) => {
      running.delete(child)
      reject(error)
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

/**
 * Runs the JavaScript of an installed package with this very Node.
 *
 * @param script a path below node_modules, such as `vitest/vitest.mjs`
 */
export function runPackage(script: string, args: string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options)
}
