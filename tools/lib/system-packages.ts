import { existsSync } from 'node:fs'
import process from 'node:process'
import { run } from './run.ts'

/**
 * Installs Debian packages where that is allowed (root, apt-get on the machine).
 *
 * @returns whether they are there now
 */
export async function installSystemPackages(packages: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { quiet: true, env })
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { quiet: true, env })).code === 0
}
