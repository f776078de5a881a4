import { expect, it } from 'vitest'
import { portPaths } from '../data/port-paths.ts'
import { newPort, sendPacket, toggleProxy } from './sent-packets.ts'

it('counts what the rule catches, again for each packet', () => {
  const once = portPaths.reduce(sendPacket, newPort())
  expect(once.hits).toBe(portPaths.filter(({ carrier }) => carrier === 'dnat').length)
  expect(once.last).toBe(portPaths.at(-1)!.id)
  expect(portPaths.reduce(sendPacket, once)).toEqual({ ...once, hits: once.hits * 2 })
})

it('lets what was sent stand when docker-proxy is killed', () => {
  const loopback = portPaths.find(({ id }) => id === 'loopback')!
  const killed = toggleProxy(sendPacket(newPort(), loopback))
  expect(killed.sent.loopback).toEqual({ carrier: 'proxy', outcome: 'page' })
  expect(sendPacket(killed, loopback).sent.loopback).toEqual({ outcome: 'refused' })
  expect(sendPacket(toggleProxy(killed), loopback).sent.loopback).toEqual({ carrier: 'proxy', outcome: 'page' })
})
