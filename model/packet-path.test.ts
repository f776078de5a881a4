import type { Packet, PacketSource, PacketTarget, PublishedPort } from './packet-path.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { portPaths } from '../data/port-paths.ts'
import { defaultPort, meetsRule, packetPath } from './packet-path.ts'

const dead: PublishedPort = { ...defaultPort, proxyRuns: false }
const noProxy: PublishedPort = { userlandProxy: false, proxyRuns: false }
const of = (from: PacketSource, to: PacketTarget, ipv6 = false): Packet => ({ from, to, ipv6 })

it('counts as the lab did: loopback 0, another machine 1, the node\'s own address 2', () => {
  const sent = [of('host', 'loopback'), of('remote', 'node'), of('host', 'node')]
  expect(sent.map((_, i) => sent.slice(0, i + 1).filter(packet => meetsRule(packet, defaultPort)).length)).toEqual([0, 1, 2])
  expect(sent.map(packet => packetPath(packet).outcome)).toEqual(['page', 'page', 'page'])
})

it('without the docker-proxy processes loopback fails, and another machine still gets the page', () => {
  expect(packetPath(of('host', 'loopback'), dead)).toEqual({ outcome: 'refused' })
  expect(packetPath(of('remote', 'node'), dead)).toEqual({ carrier: 'dnat', outcome: 'page' })
  expect(packetPath(of('container', 'node'), dead)).toEqual({ outcome: 'refused' })
})

it.each(portPaths)('$id goes by $carrier, as the data say', ({ packet, carrier }) => {
  expect(packetPath(packet)).toEqual({ carrier, outcome: 'page' })
})

describe('with --userland-proxy=false', () => {
  it('the rule takes loopback and the bridge too', () => {
    expect(packetPath(of('host', 'loopback'), noProxy).carrier).toBe('dnat')
    expect(packetPath(of('container', 'node'), noProxy).carrier).toBe('dnat')
  })

  it('the way from IPv6 to a container with IPv4 only is lost', () => {
    expect(packetPath(of('host', 'node', true)).carrier).toBe('proxy')
    expect(packetPath(of('host', 'node', true), noProxy)).toEqual({ outcome: 'refused' })
  })
})

it('nobody reaches the container\'s own address from outside', () => {
  expect(packetPath(of('remote', 'container'))).toEqual({ outcome: 'dropped' })
})

it('always: a page has a carrier, and killing docker-proxy changes nothing for what the rule carries', () => {
  const packet = fc.record({ from: fc.constantFrom<PacketSource>('remote', 'host', 'container'), to: fc.constantFrom<PacketTarget>('node', 'loopback', 'container'), ipv6: fc.boolean() })
  fc.assert(fc.property(packet, fc.boolean(), (packet, userlandProxy) => {
    const path = packetPath(packet, { userlandProxy, proxyRuns: true })
    expect(path.outcome === 'page').toBe(path.carrier !== undefined)
    if (path.carrier !== 'proxy')
      expect(packetPath(packet, { userlandProxy, proxyRuns: false })).toEqual(path)
  }))
})
