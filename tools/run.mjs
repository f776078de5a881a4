#!/usr/bin/env node
/**
 * Starts every npm command of the project: `node tools/run.mjs <command> [options]`.
 *
 * Plain JavaScript without dependencies, because it runs before anything is
 * installed and on a Node that may be too old for the rest. It brings a newer
 * Node where needed, installs the packages of the lockfile where they are
 * missing or differ, and hands over to `tools/<command>.ts`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const readJson = path => JSON.parse(readFileSync(join(root, path), 'utf8'))
const windows = process.platform === 'win32'

/** The Node that is fetched when the one at hand is too old. */
const ownNodeVersion = '24.21.0'
const ownNodeHome = join(root, '.node')
const ownNode = join(ownNodeHome, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

const commands = readdirSync(join(root, 'tools'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map(file => file.slice(0, -3))

function fail(message) {
  console.error(message)
  process.exit(1)
}

function run(command, args, env = process.env) {
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows && command === 'npm' })
}

function isOlder(version, least) {
  const [a, b] = [version, least].map(v => v.split('.').map(Number))
  for (let i = 0; i < b.length; i++) {
    if ((a[i] ?? 0) !== b[i])
      return (a[i] ?? 0) < b[i]
  }
  return false
}

/** Runs this script again with a Node that is new enough, and ends with its exit code. */
function restartWithOwnNode(least) {
  if (!existsSync(ownNode)) {
    console.log(`Node ${process.versions.node} is older than ${least}: fetching Node ${ownNodeVersion} into .node/ (once).`)
    mkdirSync(ownNodeHome, { recursive: true })
    run('npm', ['install', '--prefix', ownNodeHome, '--no-audit', '--no-fund', '--loglevel=error', `node@${ownNodeVersion}`])
    if (!existsSync(ownNode))
      fail(`Node ${ownNodeVersion} could not be fetched. Install Node ${least} or later by hand (https://nodejs.org) and run the command again.`)
  }
  const env = { ...process.env, PATH: dirname(ownNode) + delimiter + process.env.PATH }
  process.exit(run(ownNode, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], env).status ?? 1)
}

/** Says whether node_modules holds just what the lockfile names. */
function isInstalled() {
  const installed = 'node_modules/.package-lock.json'
  if (!existsSync(join(root, installed)))
    return false
  const have = readJson(installed).packages
  return Object.entries(readJson('package-lock.json').packages).every(([path, wanted]) =>
    path === '' || wanted.optional || wanted.devOptional || wanted.peer || have[path]?.version === wanted.version)
}

function install() {
  console.log('Installing the packages of package-lock.json (about a minute).')
  // Browsers are found or fetched by tools/lib/browser.ts, and only when a command needs one.
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], env).status !== 0)
    fail('npm ci failed: see the lines above. The registry must be reachable, and package.json and package-lock.json must agree.')
}

const [command, ...args] = process.argv.slice(2)
if (!commands.includes(command))
  fail(`Unknown command "${command ?? ''}". Known: ${commands.join(', ')}.`)

const least = readJson('package.json').engines.node.replace('>=', '')
if (isOlder(process.versions.node, least))
  restartWithOwnNode(least)
if (!isInstalled())
  install()

// Commands that spawn others by name (npm, npx) must find the same Node.
const env = { ...process.env, PATH: dirname(process.execPath) + delimiter + process.env.PATH }
const result = run(process.execPath, ['--import', 'tsx', join('tools', `${command}.ts`), ...args], env)
process.exit(result.status ?? 1)
