import type { CriClient } from './client.ts'

/** A container of the lab's Pod. */
export interface PodContainer {
  name: string
  image: string
  /** In place of the image's own command. */
  command?: string[]
}

/** One call and how long the runtime took to answer it. */
export interface TimedCall {
  method: string
  /** The container that it was for. */
  container?: string
  milliseconds: number
}

export interface RunningPod {
  id: string
  ip: string
  calls: TimedCall[]
}

/** As the kubelet asks for them: a process sees its own container's processes only. */
const namespaces = { network: 'POD', pid: 'CONTAINER', ipc: 'POD' }

const sandboxConfig = {
  metadata: { name: 'web', uid: 'lab', namespace: 'default', attempt: 0 },
  hostname: 'web',
  log_directory: '/run/log/pod',
  linux: { cgroup_parent: '/kubepods/podlab', security_context: { namespace_options: namespaces } },
}

async function timed<T>(calls: TimedCall[], cri: CriClient, method: string, request: object, container?: string): Promise<T> {
  const started = performance.now()
  const answer = await cri.call<T>(method, request)
  calls.push({ method, container, milliseconds: performance.now() - started })
  return answer
}

/**
 * Makes a Pod as the kubelet does, from images that are on the node already.
 *
 * @throws Error when the runtime refuses a call
 */
export async function runPod(cri: CriClient, containers: PodContainer[]): Promise<RunningPod> {
  const calls: TimedCall[] = []
  const { pod_sandbox_id: id } = await timed<{ pod_sandbox_id: string }>(calls, cri, 'RunPodSandbox', { config: sandboxConfig })
  const { status } = await cri.call<{ status: { network: { ip: string } } }>('PodSandboxStatus', { pod_sandbox_id: id })
  for (const { name, image, command } of containers) {
    const { container_id } = await timed<{ container_id: string }>(calls, cri, 'CreateContainer', {
      pod_sandbox_id: id,
      sandbox_config: sandboxConfig,
      config: { metadata: { name }, image: { image }, command, log_path: `${name}.log`, linux: { security_context: { namespace_options: namespaces } } },
    }, name)
    await timed(calls, cri, 'StartContainer', { container_id }, name)
  }
  return { id, ip: status.network.ip, calls }
}

/**
 * Runs a command in a container of the only Pod.
 *
 * @param cri the runtime
 * @param name the container
 * @param command program and arguments
 * @returns what it wrote, and its exit code
 */
export async function execIn(cri: CriClient, name: string, command: string[]): Promise<{ output: string, exitCode: number }> {
  const { containers } = await cri.call<{ containers: { id: string, metadata: { name: string } }[] }>('ListContainers')
  const container = containers.find(({ metadata }) => metadata.name === name)
  if (!container)
    throw new Error(`There is no container ${name}.`)
  const answer = await cri.call<{ stdout: Uint8Array, stderr: Uint8Array, exit_code: number }>('ExecSync', { container_id: container.id, cmd: command, timeout: 10 })
  const text = new TextDecoder()
  return { output: text.decode(answer.stdout) + text.decode(answer.stderr), exitCode: answer.exit_code }
}

/** Ends and removes every Pod, and says how long the calls took. */
export async function removePods(cri: CriClient): Promise<TimedCall[]> {
  const calls: TimedCall[] = []
  const { items } = await cri.call<{ items: { id: string }[] }>('ListPodSandbox')
  for (const { id } of items) {
    await timed(calls, cri, 'StopPodSandbox', { pod_sandbox_id: id })
    await timed(calls, cri, 'RemovePodSandbox', { pod_sandbox_id: id })
  }
  return calls
}

/** The ID under which a runtime knows an image: `sha256:…`, undefined where it has none. */
export async function imageId(cri: CriClient, image: string): Promise<string | undefined> {
  const { image: found } = await cri.call<{ image: { id: string } | null }>('ImageStatus', { image: { image } })
  return found?.id
}
