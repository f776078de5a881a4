import { describe, expect, it } from 'vitest'
import { commands } from '../../data/commands.ts'
import { groupVerbs } from './verbs.ts'

describe('verbs', () => {
  const groups = groupVerbs(commands)

  it('are all there, once', () => {
    expect(groups.flatMap(({ verbs }) => verbs).sort()).toEqual(commands.map(({ docker }) => docker.slice('docker '.length)).sort())
  })

  it('that crictl lacks are those of building and sharing images', () => {
    expect(groups.at(-1)).toEqual({ kind: 'none', verbs: ['build', 'push', 'tag', 'login'] })
  })

  it('that crictl calls otherwise stand alone', () => {
    expect(groups.filter(({ kind }) => kind === 'other').map(({ verbs, crictl }) => [...verbs, crictl])).toEqual([
      ['kill', 'stop -t 0'],
      ['run', 'runp, create, start'],
    ])
  })

  it('are nerdctl\'s verbs as well', () => {
    expect(commands.filter(({ docker, nerdctl }) => docker.slice('docker '.length) !== nerdctl.slice('nerdctl '.length))).toEqual([])
  })
})
