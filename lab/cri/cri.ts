/**
 * The command `cri` of the recordings: our client, in place of a kubelet.
 *
 *   cri version | run | exec CONTAINER COMMAND… | remove | image NAME
 */
import type { TimedCall } from './pod.ts'
import process from 'node:process'
import { connectCri } from './client.ts'
import { execIn, imageId, removePods, runPod } from './pod.ts'

const milliseconds = (call: TimedCall) => `${call.method.padEnd(16)}${call.milliseconds.toFixed(0).padStart(4)} ms`

/** What the Pod of the recordings is made of. */
const containers = [
  { name: 'web', image: 'docker.io/library/web:v1' },
  { name: 'sidecar', image: 'docker.io/library/web:v1', command: ['sleep', '1000'] },
]

const [command, ...args] = process.argv.slice(2)
const cri = connectCri()
try {
  if (command === 'version') {
    const { runtime_name, runtime_version, runtime_api_version } = await cri.call<Record<string, string>>('Version')
    console.log(`${runtime_name} ${runtime_version}, CRI ${runtime_api_version}`)
  } else if (command === 'run') {
    const { ip, calls } = await runPod(cri, containers)
    console.log(`${milliseconds(calls[0]!)}   ${ip}`)
    for (const { name } of containers)
      console.log(`${calls.filter(call => call.container === name).map(milliseconds).join('   ')}   ${name}`)
  } else if (command === 'exec') {
    const { output, exitCode } = await execIn(cri, args[0]!, args.slice(1))
    process.stdout.write(output)
    process.exitCode = exitCode
  } else if (command === 'remove') {
    console.log((await removePods(cri)).map(milliseconds).join('   '))
  } else if (command === 'image') {
    console.log((await imageId(cri, args[0]!))?.replace('sha256:', '').slice(0, 12) ?? 'no such image')
  } else {
    throw new Error(`Unknown command "${command ?? ''}". Known: version, run, exec, remove, image.`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  cri.close()
}
