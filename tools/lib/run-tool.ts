import type { ArgsDef, CommandDef } from 'citty'
import type { ParseArgsConfig } from 'node:util'
import process from 'node:process'
import { parseArgs, stripVTControlCharacters } from 'node:util'
import { renderUsage, runMain } from 'citty'

/**
 * Refuses what a command does not have. Citty takes unknown options and a text
 * without its value in silence, and a mistyped option would be left out of work
 * that takes minutes.
 *
 * @param args what the command takes
 * @param typed what follows it on the command line
 * @throws Error that says what is wrong and which options there are
 */
export function refuseUnknown(args: ArgsDef, typed: string[]): void {
  const places = Object.values(args).filter(({ type }) => type === 'positional')
  const named = Object.entries(args).filter(([, { type }]) => type !== 'positional')
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(named.map(([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string' }]))
  const known = named.length ? `Known: ${named.map(([name]) => `--${name}`).join(', ')}.` : 'This command has no options.'
  try {
    const { positionals, values } = parseArgs({ args: typed, options, allowPositionals: places.length > 0 })
    if (positionals.length > places.length)
      throw new Error(`Unexpected argument '${positionals[places.length]}'`)
    const empty = Object.entries(values).find(([, value]) => value === '')
    if (empty)
      throw new Error(`Option '--${empty[0]}' has an empty value`)
  } catch (error) {
    throw new Error(`${(error as Error).message.replace(/\.$/, '')}. ${known}`, { cause: error })
  }
}

/**
 * Starts a command of the project. What went wrong is said in the error's own
 * words; only an error of another kind (TypeError and the like), which is a
 * fault of the tool itself, also shows where in the code it came from.
 *
 * @param command options and what it does; an error ends it with exit code 1
 */
export async function runTool<T extends ArgsDef>(command: CommandDef<T> & { args: T }): Promise<void> {
  const end = (error: unknown) => {
    console.error(error instanceof Error && error.name === 'Error' ? error.message : error)
    process.exit(1)
  }
  const typed = process.argv.slice(2)
  try {
    if (!typed.some(arg => arg === '--help' || arg === '-h'))
      refuseUnknown(command.args, typed)
  } catch (error) {
    end(error)
  }
  return runMain<T>({
    ...command,
    async run(context) {
      try {
        await command.run?.(context)
      } catch (error) {
        end(error)
      }
    },
  }, {
    showUsage: async (shown) => {
      const usage = await renderUsage(shown)
      console.log(process.stdout.isTTY ? usage : stripVTControlCharacters(usage))
    },
  })
}

/** Puts a command together; its options are there at once, so that runTool() can hold against them what was typed. */
export const defineTool = <const T extends ArgsDef>(tool: CommandDef<T> & { args: T }): CommandDef<T> & { args: T } => tool
