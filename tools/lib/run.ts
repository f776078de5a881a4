import type { SpawnOptions } from 'node:child_process'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
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
}

/**
 * Runs a program in the project's root and waits for its end.
 *
 * @param command a program on the PATH, or an absolute path
 * @param args its arguments
 * @throws Error when the program cannot be started at all
 */
export function run(command: string, args: string[], { env, quiet = false }: RunOptions = {}): Promise<RunResult> {
  const options: SpawnOptions = {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  }
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options)
    let output = ''
    // Whole characters: a chunk may end inside of one.
    child.stdout?.setEncoding('utf8')
    child.stderr?.setEncoding('utf8')
    child.stdout?.on('data', chunk => (output += chunk))
    child.stderr?.on('data', chunk => (output += chunk))
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, output }))
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
