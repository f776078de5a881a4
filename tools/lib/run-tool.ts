import type { ArgsDef, CommandDef } from 'citty'
import { runMain } from 'citty'

/**
 * Starts a command of the project. What went wrong is said in the error's own
 * words; only an error of another kind (TypeError and the like), which is a
 * fault of the tool itself, also shows where in the code it came from.
 *
 * @param command options and what it does; an error ends it with exit code 1
 */
export function runTool<T extends ArgsDef>(command: CommandDef<T>): Promise<void> {
  return runMain<T>({
    ...command,
    async run(context) {
      try {
        await command.run?.(context)
      } catch (error) {
        console.error(error instanceof Error && error.name === 'Error' ? error.message : error)
        process.exit(1)
      }
    },
  })
}
