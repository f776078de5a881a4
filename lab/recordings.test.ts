import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { imageHashes } from '../data/image-hashes.ts'
import { pidOneRuns } from '../data/pid-one.ts'
import { parseCast } from '../model/asciicast/parse.ts'
import { partsOf, screenAt } from '../model/asciicast/playback.ts'
import { emptyScreen, textOf, write } from '../model/asciicast/screen.ts'
import { deckCharacters } from '../tools/fonts/characters.ts'
import { recordings } from './cast/record.ts'
import { scenes } from './scenes/scenes.ts'

const textOfFile = (name: string) => readFileSync(join(recordings, `${name}.cast`), 'utf8')
const castOf = (name: string) => parseCast(textOfFile(name))
/** The last screen, which paper and readers without scripts see. */
const finalOf = (name: string) => textOf(screenAt(castOf(name), Infinity))
/** What a command printed, until the next prompt. */
function outputOf(name: string, command: string): string[] {
  const lines = finalOf(name).split('\n')
  const at = lines.findIndex(line => line.replace(/^\S*\$ /, '').startsWith(command) && /^\S*\$ /.test(line))
  expect(at, `"${command}" was typed in ${name}`).toBeGreaterThanOrEqual(0)
  const rest = lines.slice(at + 1)
  const end = rest.findIndex(line => /^(?:laptop)?\$ /.test(line))
  return rest.slice(0, end < 0 ? undefined : end)
}
/** A row of `ps -o pid,ppid,…` whose command matches. */
function processOf(lines: string[], command: RegExp): { pid: string, ppid: string, rest: string[] } {
  const row = lines.find(line => command.test(line))
  expect(row, `a row of ps with ${command}`).toBeDefined()
  const [pid, ppid, ...rest] = row!.trim().split(/\s+/)
  return { pid: pid!, ppid: ppid!, rest }
}

describe('every recording', () => {
  it('is of a scene, and every scene is recorded', () => {
    expect(readdirSync(recordings).sort()).toEqual(scenes.map(({ name }) => `${name}.cast`).sort())
  })

  it.each(scenes)('$name is small, has the size of its scene, and its parts', ({ name, rows, title, script }) => {
    const cast = castOf(name)
    expect(cast).toMatchObject({ columns: 90, rows, title, idleLimit: 2 })
    expect(rows).toBeLessThanOrEqual(16)
    expect(new Date(cast.recorded).getUTCFullYear()).toBeGreaterThanOrEqual(2026)
    expect(partsOf(cast)).toHaveLength(readFileSync(script, 'utf8').split('\n').filter(line => line === 'part').length + 1)
    expect(textOfFile(name).length).toBeLessThan(4000)
    const waits = cast.outputs.map(({ time }, i) => time - (cast.outputs[i - 1]?.time ?? 0))
    expect(Math.max(...waits)).toBeLessThan(2.2)
  })

  it.each(scenes)('$name fits its screen: nothing scrolled away', ({ name }) => {
    const cast = castOf(name)
    const tall = emptyScreen(cast.columns, 100)
    cast.outputs.forEach(({ text }) => write(tall, text))
    expect(finalOf(name).split('\n').length).toBe(tall.row + 1)
    expect(finalOf(name)).toMatch(/^\$ /)
  })

  it.each(scenes)('$name has only what the terminal understands and the fonts have', ({ name }) => {
    const cast = castOf(name)
    const screen = emptyScreen(cast.columns, cast.rows)
    cast.outputs.forEach(({ text }) => write(screen, text))
    expect(screen.unknown).toEqual([])
    const characters = new Set(deckCharacters('en'))
    expect([...finalOf(name)].filter(character => character !== '\n' && !characters.has(character))).toEqual([])
  })
})

describe('shim', () => {
  const ps = 'ps -o pid,ppid,args --forest -C containerd,containerd-shim,httpd'
  const lines = finalOf('shim').split('\n')
  const first = outputOf('shim', ps)
  const second = lines.slice(lines.findLastIndex(line => line === `$ ${ps}`) + 1, lines.findLastIndex(line => line.startsWith('$ containerd 2>log')))

  it('has the shim as the parent of the container, and process 1 as the parent of the shim', () => {
    const shim = processOf(first, /containerd-shim-runc-v2/)
    expect(processOf(first, /httpd/).ppid).toBe(shim.pid)
    expect(shim.ppid).toBe('1')
    expect(first.join()).toMatch(/\d \/usr\/bin\/containerd(?:,|$)/)
  })

  it('keeps both while containerd is gone', () => {
    expect(second.join()).not.toMatch(/bin\/containerd(?:,|$)/)
    expect(processOf(second, /httpd/).pid).toBe(processOf(first, /httpd/).pid)
    expect(processOf(second, /shim/).pid).toBe(processOf(first, /shim/).pid)
  })

  it('finds the same process again', () => {
    expect(outputOf('shim', 'containerd 2>log')[1]).toMatch(new RegExp(`^web1\\s+${processOf(first, /httpd/).pid}\\s+RUNNING$`))
  })
})

describe('zombie', () => {
  it('has a zombie without --init and none with it', () => {
    expect(processOf(outputOf('zombie', 'docker exec plain'), /\[sleep\]/)).toMatchObject({ ppid: '1', rest: ['Z', '[sleep]'] })
    expect(processOf(outputOf('zombie', 'docker exec tidy'), /docker-init/)).toMatchObject({ pid: '1' })
    expect(outputOf('zombie', 'docker exec tidy').join()).not.toMatch(/ Z /)
  })

  it('waits ten seconds for SIGKILL, or stops at once by SIGTERM', () => {
    const [plain, killed] = outputOf('zombie', 'time docker stop plain')
    const [tidy, terminated] = outputOf('zombie', 'time docker stop tidy')
    expect(Number.parseFloat(plain!)).toBeGreaterThanOrEqual(10)
    expect(Number.parseFloat(tidy!)).toBeLessThan(1)
    expect([killed, terminated]).toEqual(['137', '143'])
    // The explorer on the slide before tells of the same two stops.
    expect(pidOneRuns.map(({ stop }) => stop)).toMatchObject([{ seconds: Number.parseFloat(plain!), exit: 137 }, { seconds: Number.parseFloat(tidy!), exit: 143 }])
  })
})

describe('port', () => {
  it('counts 0, 1 and 2 packets by the kernel rule', () => {
    expect(finalOf('port').match(/^DNAT: \d+$/gm)).toEqual(['DNAT: 0', 'DNAT: 1', 'DNAT: 2'])
    expect(finalOf('port').match(/^hello from the container$/gm)).toHaveLength(4)
  })

  it('loses loopback alone without docker-proxy', () => {
    expect(outputOf('port', 'pkill docker-proxy')[0]).toMatch(/^curl: \(7\) Failed to connect to 127\.0\.0\.1 port 8000/)
    expect(finalOf('port')).toMatch(/laptop\$ curl 10\.0\.0\.1:8000\nhello from the container$/)
  })
})

describe('bundle', () => {
  it('unpacks to a file system and a configuration', () => {
    expect(outputOf('bundle', 'cd bundle')).toEqual(['config.json  rootfs', '["httpd","-f","-p","80","-h","/www"]'])
  })

  it('says the same with both runtimes, as process 1, without a daemon', () => {
    const said = ['pid 1', 'hello from the container']
    expect(outputOf('bundle', 'runc run')).toEqual(said)
    expect(outputOf('bundle', 'crun run')).toEqual(said)
    expect(outputOf('bundle', 'pgrep docker')).toEqual(['no daemon'])
  })
})

describe('image-id', () => {
  const [config, base, top] = outputOf('image-id', 'skopeo inspect').map(line => line.split(' sha256:'))

  it('shows the hash of the config as the ID in docker, podman and CRI', () => {
    for (const command of ['docker images', 'podman images', 'cri image'])
      expect(outputOf('image-id', command)).toEqual([config![1]!.slice(0, 12)])
  })

  it('has the hashes that the slide on images shows', () => {
    const valueOf = (name: string) => imageHashes.find(hash => hash.name.en === name)?.value
    expect(config![1]).toMatch(new RegExp(`^${valueOf('image ID')}`))
    expect(base![1]).toMatch(new RegExp(`^${valueOf('digest')}`))
  })

  it('has a whiteout in the small layer', () => {
    expect(top![1]).toMatch(/^57182/)
    expect(Number(top![0])).toBeLessThan(1000)
    expect(outputOf('image-id', 'tar tf img/web/blobs/sha256/57182')).toEqual(expect.arrayContaining(['bin/.wh.vi', 'www/index.html']))
  })
})

describe('conmon', () => {
  it('has conmon as the parent of the container, crun as its runtime, and no crun left', () => {
    expect(outputOf('conmon', 'podman run')).toEqual(['crun'])
    const processes = outputOf('conmon', 'ps h')
    expect(processes).toHaveLength(2)
    const conmon = processOf(processes, /bin\/conmon/)
    expect(conmon.ppid).toBe('1')
    expect(processOf(processes, /httpd/).ppid).toBe(conmon.pid)
  })
})

describe('pod', () => {
  const processes = outputOf('pod', 'ps -o pid,ppid,netns')

  it('makes the calls of a Pod in order, and shares localhost', () => {
    expect(outputOf('pod', 'cri run').join(' ').match(/[A-Z]\w+(?= +\d+ ms)/g)).toEqual(['RunPodSandbox', 'CreateContainer', 'StartContainer', 'CreateContainer', 'StartContainer'])
    expect(outputOf('pod', 'cri exec sidecar')).toEqual(['hello from the container'])
    expect(outputOf('pod', 'cri remove').join()).toMatch(/StopPodSandbox .*RemovePodSandbox/)
  })

  it('has one shim, and one network namespace for pause and both containers', () => {
    expect(processes.filter(line => line.includes('containerd-shim'))).toHaveLength(1)
    const shim = processOf(processes, /containerd-shim/)
    const inside = [/\/pause/, /httpd/, /sleep 1000/].map(command => processOf(processes, command))
    expect(inside.map(({ ppid }) => ppid)).toEqual(Array.from(inside, () => shim.pid))
    expect(new Set(inside.map(({ rest }) => rest[0])).size).toBe(1)
    expect(shim.rest[0]).not.toBe(inside[0]!.rest[0])
  })
})

describe('run', () => {
  const processes = outputOf('run', 'ps -o')

  it('has the container below the shim, docker-proxy below dockerd, and no runc', () => {
    expect(processOf(processes, /httpd/).ppid).toBe(processOf(processes, /containerd-shim/).pid)
    expect(processOf(processes, /containerd-shim/).ppid).toBe('1')
    expect(processOf(processes, /docker-proxy/).ppid).toBe(processOf(processes, /sbin\/dockerd/).pid)
    expect(outputOf('run', 'pgrep -x runc')).toEqual(['no runc'])
  })
})

describe('trace', () => {
  it('starts iptables, docker-proxy, the shim, runc and the container, in this order', () => {
    const programs = outputOf('trace', 'awk').map(line => line.trim().replace(/^\d+ .*\//, ''))
    const order = ['iptables', 'docker-proxy', 'containerd-shim-runc-v2', 'runc', 'httpd'].map(program => programs.indexOf(program))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(programs.at(-1)).toBe('httpd')
  })
})
