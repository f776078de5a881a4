import { describe, expect, it } from 'vitest'
import { act, advance } from './advance.ts'
import { chosenTimes, loadLevels, newCluster } from './cluster.ts'
import { darkNode, loadBeside, powerSwitch, silenceOf, targetPod } from './hands.ts'

const cluster = newCluster(1)
const names = cluster.pods.map(({ name }) => name)

it('act on the Pod that was picked, else on the first that runs', () => {
  expect(targetPod(cluster, names[2])!.name).toBe(names[2])
  expect(targetPod(cluster)!.name).toBe(names[0])
  expect(targetPod(cluster, 'gone')!.name).toBe(names[0])
  expect(targetPod(act(cluster, { do: 'delete', pod: names[0]! }))!.name).toBe(names[1])
})

describe('the power button', () => {
  it('takes the node of the Pod, and brings back the one that is dark', () => {
    const down = act(cluster, powerSwitch(cluster, targetPod(cluster, names[1])))
    expect(darkNode(down)!.name).toBe(cluster.pods[1]!.node)
    expect(darkNode(act(down, powerSwitch(down, targetPod(down, names[2]))))).toBeUndefined()
  })

  it('gives a silent node its time', () => {
    const down = act(cluster, powerSwitch(cluster, undefined))
    const silence = (seconds: number) => {
      const later = advance(down, seconds)
      return silenceOf(later, darkNode(later)!)
    }
    expect(silence(chosenTimes.nodeGrace / 2)).toBeCloseTo(0.5)
    expect(silence(chosenTimes.nodeGrace * 2)).toBeUndefined()
    expect(silenceOf(cluster, cluster.nodes[0]!)).toBeUndefined()
  })
})

it('load has a lowest and a highest level', () => {
  expect(loadBeside(cluster, 1)).toBe(loadLevels[2])
  expect(loadBeside({ ...cluster, load: loadLevels[0] }, -1)).toBeUndefined()
  expect(loadBeside({ ...cluster, load: loadLevels.at(-1)! }, 1)).toBeUndefined()
})
