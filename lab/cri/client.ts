import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { credentials, loadPackageDefinition } from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'

type Answer<T> = (error: Error | null, answer: T) => void
type Call = (request: object, options: { deadline: number }, answer: Answer<never>) => void

const proto = join(dirname(fileURLToPath(import.meta.url)), 'cri.proto')

/** The longest that a runtime may take for one call, in ms. */
const patience = 20_000

/** A client of a runtime's CRI socket: what the kubelet is to it. */
export interface CriClient {
  /**
   * Calls one method and waits for the answer.
   *
   * @param method its name in the API: `RunPodSandbox`
   * @param request its message, with the API's field names
   * @throws Error with gRPC's code and the runtime's message
   */
  call: <T>(method: string, request?: object) => Promise<T>
  close: () => void
}

/**
 * Connects to a runtime.
 *
 * @param socket path of its CRI socket
 */
export function connectCri(socket = '/run/containerd/containerd.sock'): CriClient {
  const definition = loadSync(proto, { keepCase: true, enums: String, longs: Number, defaults: true })
  const { runtime } = loadPackageDefinition(definition) as any
  const services = ['RuntimeService', 'ImageService'].map(name =>
    new runtime.v1[name](`unix://${socket}`, credentials.createInsecure()))
  return {
    call: (method, request = {}) => new Promise((resolve, reject) => {
      const service = services.find(candidate => method in candidate) as Record<string, Call> | undefined
      if (!service)
        return reject(new Error(`cri.proto has no method ${method}.`))
      service[method]!(request, { deadline: Date.now() + patience }, (error, answer) => error ? reject(error) : resolve(answer))
    }),
    close: () => services.forEach(service => service.close()),
  }
}
