import { describe, expect, it } from 'vitest'
import { processesBefore, runRows } from '../data/docker-run.ts'
import { changedBy, processesAfter, rowsUntil } from './docker-run.ts'

const tree = (done: number) => processesAfter(processesBefore, runRows, done).map(({ process, depth }) => `${'  '.repeat(depth)}${process.name}`)

describe('the processes of docker run', () => {
  it('are the daemons before anything happens', () => {
    expect(tree(0)).toEqual(['systemd', '  containerd', '  dockerd'])
  })

  it('leave no runc at the end, and hang below the shim, not below containerd', () => {
    expect(tree(runRows.length)).toEqual([
      'systemd',
      '  containerd',
      '  dockerd',
      '    docker-proxy ×2',
      '  containerd-shim-runc-v2',
      '    nginx',
      'docker run',
    ])
  })

  it('have runc init waiting after runc create is gone', () => {
    expect(tree(8).map(line => line.trim())).toContain('runc create')
    expect(tree(9).map(line => line.trim())).not.toContain('runc create')
    expect(tree(9).map(line => line.trim())).toContain('runc init')
  })
})

it('a row begins and ends processes', () => {
  const changes = (done: number) => Object.values(changedBy(processesBefore, runRows, done)).map(processes => processes.map(({ name }) => name))
  expect(changes(0)).toEqual([[], []])
  expect(changes(rowsUntil(runRows, 'init'))).toEqual([['runc init'], ['runc create']])
  expect(changes(runRows.length)).toEqual([['nginx'], ['runc init']])
})
