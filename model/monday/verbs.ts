import type { Command } from '../../data/commands.ts'

/** Docker's verbs that stand for one another: what becomes of them in crictl is the same. */
export interface VerbGroup {
  kind: 'same' | 'other' | 'none'
  /** Docker's verbs, without the program. */
  verbs: string[]
  /** What crictl calls it instead, where that differs. */
  crictl?: string
}

/** What follows the name of the program. */
const verbOf = (command: string) => command.slice(command.indexOf(' ') + 1)

/** Groups commands by what becomes of Docker's verb in crictl: the same verb, another one for each, or none. */
export function groupVerbs(commands: Command[]): VerbGroup[] {
  const same = commands.filter(({ docker, crictl }) => crictl && verbOf(crictl) === verbOf(docker))
  const other = commands.filter(command => command.crictl && !same.includes(command))
  const none = commands.filter(({ crictl }) => !crictl)
  return [
    { kind: 'same', verbs: same.map(({ docker }) => verbOf(docker)) },
    ...other.map(({ docker, crictl }) => ({ kind: 'other' as const, verbs: [verbOf(docker)], crictl: verbOf(crictl!) })),
    { kind: 'none', verbs: none.map(({ docker }) => verbOf(docker)) },
  ]
}
