import { describe, expect, it } from 'vitest'
import { countHops } from '../model/stack/count.ts'
import { criRpcs } from './cri-rpcs.ts'
import { cves } from './cves.ts'
import { dockershimLines } from './dockershim-size.ts'
import { eras } from './eras.ts'
import { events } from './events.ts'
import { floors } from './floors.ts'
import { orchestrators2019 } from './orchestrators.ts'
import { dockershimDeadlines, dockershimMinors, dockershimReleases, release124Days } from './removals.ts'
import { roads, slots } from './roads.ts'
import { specifications } from './specifications.ts'
import { containerdWindows, dockerEngineLine, kubernetesWindows, shownLines } from './support-windows.ts'

const eventOn = (id: string) => events.find(event => event.id === id)?.date

describe('support windows', () => {
  const supportWindows = [...kubernetesWindows, ...containerdWindows, dockerEngineLine]

  it('end after they begin, extensions after the common end', () => {
    const wrong = supportWindows.filter(({ released, end, extended }) => (end && end <= released) || (extended && extended.until <= end!))
    expect(wrong).toEqual([])
  })

  it('stand once for each line of a product, in the order of their releases', () => {
    for (const windows of [kubernetesWindows, containerdWindows]) {
      const released = windows.map(window => window.released)
      expect(released).toEqual([...new Set(released)].sort())
      expect(new Set(windows.map(window => window.line)).size).toBe(windows.length)
    }
  })

  it('exist for every line that a slide shows', () => {
    const known = supportWindows.map(({ product, line }) => `${product} ${line}`)
    const shown = Object.entries(shownLines).flatMap(([product, lines]) => lines.map(line => `${product} ${line}`))
    expect(shown.filter(line => !known.includes(line))).toEqual([])
  })

  it('begin on the day that the timeline has for the release', () => {
    const day = (line: string) => supportWindows.find(window => window.line === line)!.released
    expect(eventOn('k8s-1.20')).toBe(day('1.20'))
    expect(eventOn('k8s-1.23')).toBe(day('1.23'))
    expect(eventOn('k8s-1.24')).toBe(day('1.24'))
    expect(eventOn('k8s-1.34')).toBe(day('1.34'))
    expect(eventOn('k8s-1.35')).toBe(day('1.35'))
    expect(eventOn('k8s-1.36')).toBe(day('1.36'))
    expect(eventOn('k8s-1.37')).toBe(day('1.37'))
    expect(eventOn('containerd-2.0')).toBe(day('2.0'))
    expect(eventOn('containerd-2.3')).toBe(day('2.3'))
    expect(eventOn('containerd-2.4')).toBe(day('2.4'))
    expect(eventOn('docker-29')).toBe(day('29'))
  })
})

describe('the removal of dockershim', () => {
  it('is dated once', () => {
    expect(release124Days.find(({ happened }) => happened)?.day).toBe(eventOn('k8s-1.24'))
    expect(dockershimDeadlines.at(-1)?.minor).toBe(dockershimMinors.removed)
    for (const { minor, date } of dockershimReleases)
      expect(eventOn(`k8s-${minor}`) ?? date, minor).toBe(date)
    expect(dockershimDeadlines.map(({ minor }) => minor).filter(minor => !dockershimReleases.some(release => release.minor === minor))).toEqual([])
  })
})

describe('the timeline', () => {
  it('has the first release of each specification on its day', () => {
    const days = { distribution: 'dist-spec-1.0', image: 'oci-1.0', runtime: 'oci-1.0' }
    expect(Object.fromEntries(specifications.map(({ id, first }) => [id, first.date]))).toEqual(Object.fromEntries(Object.entries(days).map(([id, event]) => [id, eventOn(event)])))
  })

  it('has the holes that it tells of on the days of the table', () => {
    const told = ['runc-cve-2019', 'runc-cve-2024', 'nvidia-cve-2025', 'runc-cve-2025', 'containerd-cve-2026']
    expect(cves.map(({ date }) => date)).toEqual(expect.arrayContaining(told.map(id => eventOn(id))))
  })
})

describe('roads', () => {
  it('have the hops that were counted in the sources', () => {
    expect(countHops(roads.dockershim.parts)).toEqual({ daemons: 2, sockets: 4, execs: 1 })
    expect(countHops(roads.criDockerd.parts)).toEqual({ daemons: 3, sockets: 4, execs: 1 })
    expect(countHops(roads.containerd.parts)).toEqual({ daemons: 1, sockets: 2, execs: 1 })
    expect(countHops(roads.criOCrun.parts)).toEqual({ daemons: 1, sockets: 1, execs: 2 })
  })

  it('go down floor by floor', () => {
    for (const { id, parts } of Object.values(roads)) {
      const places = parts.map(part => slots.indexOf(part.slot))
      expect(places, id).toEqual([...new Set(places)].sort((a, b) => a - b))
      const levels = parts.map(part => floors.indexOf(part.floor))
      expect(levels, id).toEqual([...levels].sort((a, b) => a - b))
      expect(parts.map(part => part.seam === undefined), id).toEqual(parts.map((_, i) => i === parts.length - 1))
    }
  })

  it('use each column of an era once', () => {
    for (const { id, roads } of eras)
      expect(new Set(roads.map(road => road.column)).size, id).toBe(roads.length)
  })
})

describe('series', () => {
  it('never lose a call of CRI', () => {
    const totals = criRpcs.map(count => count.runtimeService + count.imageService)
    expect(totals).toEqual([...totals].sort((a, b) => a - b))
  })

  it('agree with their own arithmetic', () => {
    expect(orchestrators2019.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
    expect(dockershimLines.at(-1)!.code + dockershimLines.at(-1)!.tests).toBe(16_672)
  })
})
