/**
 * Measures what each layer adds to starting one process: the wall time of a
 * command that runs /bin/true in a new container and cleans up. It shows what a
 * layer costs, not who is faster: the commands do not do the same work.
 *
 *   npx tsx lab/measure/measure.ts [samples per command, 30 without it]
 *
 * Prints the values for data/benchmarks/layers.ts as JSON.
 */
import { cpus, release } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { seeded, shuffled, summarize } from '../../tools/lib/statistics.ts'
import { packages, whyNot } from '../world/requirements.ts'
import { labFolder, openWorld } from '../world/world.ts'
import { waitForIdle } from './idle.ts'

/** The commands; all but the daemons' take the file system that `prepare.sh` makes. */
const arms = [
  { name: 'chroot', command: 'chroot bundle/rootfs /bin/true' },
  { name: 'crun run', command: 'crun run -b bundle measured' },
  { name: 'runc run', command: 'runc run -b bundle measured' },
  { name: 'ctr run', command: 'ctr run --rm docker.io/library/web:v1 measured /bin/true' },
  { name: 'podman run', command: 'podman run --rm --network none web:v1 /bin/true' },
  { name: 'docker run, no network', command: 'docker run --rm --network none web:v1 /bin/true' },
  { name: 'docker run', command: 'docker run --rm web:v1 /bin/true' },
]

/** Rounds whose times are thrown away: caches fill, daemons load what they need. */
const warmUp = 3
const samples = Number(process.argv[2] ?? 30)

const reason = await whyNot(Object.values(packages).flat())
if (reason || !(samples > 0)) {
  console.error(reason ?? `"${process.argv[2]}" samples: expected a number above 0.`)
  process.exit(1)
}

const world = await openWorld('disk')

/**
 * The wall time of one command in ms, from its fork to its end, taken inside the
 * world: entering it takes longer than the smallest command.
 */
async function wallTime(command: string): Promise<number> {
  const script = `before=$EPOCHREALTIME; ${command} </dev/null >measured.log 2>&1 || { cat measured.log >&2; exit 1; }; after=$EPOCHREALTIME; echo $(( \${after/./} - \${before/./} ))`
  return Number(await world.run('bash', ['-c', script])) / 1000
}

try {
  await world.run(join(labFolder, 'world', 'services.sh'), ['images', 'containerd', 'dockerd'])
  await world.run(join(labFolder, 'measure', 'prepare.sh'))
  const times = new Map(arms.map(({ name }) => [name, [] as number[]]))
  const random = seeded(1)
  let disturbed = 0
  for (let round = 0; round < warmUp + samples; round++) {
    // Interleaved, so that a slow minute of the machine meets every command.
    for (const { name, command } of shuffled(arms, random)) {
      const counts = round >= warmUp
      if (counts && !await waitForIdle())
        disturbed++
      const milliseconds = await wallTime(command)
      if (counts)
        times.get(name)!.push(milliseconds)
    }
    process.stderr.write(`\rround ${round + 1} of ${warmUp + samples}`)
  }
  process.stderr.write('\n')
  const versions = await world.run(join(labFolder, 'measure', 'versions.sh'))
  console.log(JSON.stringify({
    date: new Date().toISOString().slice(0, 10),
    machine: { system: 'Debian', kernel: release(), processors: cpus().length },
    versions: Object.fromEntries(versions.trim().split('\n').map(line => line.split(' '))),
    disturbed: `${disturbed} of ${arms.length * samples} samples began while the machine was not idle`,
    milliseconds: Object.fromEntries([...times].map(([name, values]) => [name, summarize(values)])),
  }, null, 2))
} finally {
  await world.close()
}
