import { run } from './run.ts'
import { installSystemPackages } from './system-packages.ts'

/** Programs that some tests need beside Node and a browser, with the Debian package of each. */
const tools = [
  { program: 'pdftotext', args: ['-v'], package: 'poppler-utils' },
  { program: 'nginx', args: ['-v'], package: 'nginx-light' },
]

/** Says whether a program can be started. */
export async function hasProgram(program: string, args = ['--version']): Promise<boolean> {
  return (await run(program, args, { quiet: true }).catch(() => ({ code: 127 }))).code !== 127
}

/** Installs the programs that are missing, where that is allowed; tests without theirs are skipped and counted. */
export async function ensureSystemTools(): Promise<void> {
  const missing: string[] = []
  for (const tool of tools) {
    if (!await hasProgram(tool.program, tool.args))
      missing.push(tool.package)
  }
  if (missing.length && !await installSystemPackages(missing))
    console.log(`Not installed: ${missing.join(', ')}. The tests that need them are skipped.`)
}
