import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments, parseDocument } from 'yaml'
import { parseNormalizedNamed } from '../../model/image-reference.ts'
import { minAvailablePods } from '../../model/kubernetes/rolling-update.ts'
import { root } from '../../tools/lib/paths.ts'
import { errorsOf } from '../kubernetes-objects.ts'

const folder = join(root, 'deploy/kubernetes')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const files = readdirSync(folder).filter(file => file !== 'kustomization.yaml')
const objectOf = (file: string) => parseDocument(read(file)).toJS()

const deployment = objectOf('deployment.yaml')
const service = objectOf('service.yaml')
const route = objectOf('httproute.yaml')
const autoscaler = objectOf('horizontalpodautoscaler.yaml')
const budget = objectOf('poddisruptionbudget.yaml')
const pod = deployment.spec.template.spec
const [container] = pod.containers

describe('manifests', () => {
  it('are all named by the kustomization', () => {
    expect(objectOf('kustomization.yaml').resources.sort()).toEqual(files.sort())
  })

  it.each(files)('%s is what Kubernetes accepts', (file) => {
    expect(parseAllDocuments(read(file)).flatMap(errorsOf)).toEqual([])
  })

  it.each([
    ['a value of another type', 'deployment.yaml', 'replicas: 2', 'replicas: two'],
    ['a value that the API does not list', 'httproute.yaml', 'type: PathPrefix', 'type: Prefix'],
    ['a field that does not exist', 'service.yaml', 'targetPort: http', 'targetport: http'],
    ['a name that the API server refuses', 'poddisruptionbudget.yaml', 'name: who-runs-my-pod', 'name: whoRunsMyPod'],
  ])('are refused with %s', (_, file, right, wrong) => {
    expect(parseAllDocuments(read(file).replace(right, wrong)).flatMap(errorsOf)).not.toEqual([])
  })

  it('find each other', () => {
    const labels = deployment.spec.template.metadata.labels
    for (const selector of [deployment.spec.selector.matchLabels, service.spec.selector, budget.spec.selector.matchLabels])
      expect(labels).toMatchObject(selector)
    expect(container.ports.map(({ name }: { name: string }) => name)).toContain(service.spec.ports[0].targetPort)
    expect(route.spec.rules[0].backendRefs[0]).toEqual({ name: service.metadata.name, port: service.spec.ports[0].port })
    expect(autoscaler.spec.scaleTargetRef).toMatchObject({ kind: deployment.kind, name: deployment.metadata.name })
    const { listen } = /listen (?<listen>\d+);/.exec(readFileSync(join(root, 'deploy/nginx.conf'), 'utf8'))!.groups!
    expect(container.ports[0].containerPort).toBe(Number(listen))
  })
})

describe('the talk\'s own advice', () => {
  it('an image has its registry and a version', () => {
    const image = parseNormalizedNamed(container.image)
    expect(container.image.startsWith(`${image.domain}/`)).toBe(true)
    expect(image.tag).not.toBe('latest')
    expect(image.tag ?? image.digest).toBeTruthy()
    const base = /^FROM (\S+)$/m.exec(readFileSync(join(root, 'deploy/Containerfile'), 'utf8'))![1]!
    expect(parseNormalizedNamed(base).tag).toMatch(/^\d+\.\d+\.\d+/)
    expect(base).toMatch(/^docker\.io\//)
  })

  it('a container is not root, writes nowhere but /tmp and has no more rights than it needs', () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
    expect(pod.securityContext.runAsUser).toBe(Number(/^USER (\d+)/m.exec(readFileSync(join(root, 'deploy/Containerfile'), 'utf8'))![1]))
    expect(container.securityContext).toEqual({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } })
    expect(pod.automountServiceAccountToken).toBe(false)
    expect(container.volumeMounts.map(({ mountPath }: { mountPath: string }) => mountPath)).toEqual(['/tmp'])
    expect(JSON.stringify(pod)).not.toMatch(/hostPath|docker\.sock/)
  })

  it('it says what it needs and when it is ready', () => {
    expect(container.resources.requests).toHaveProperty('cpu')
    expect(container.resources.limits).toHaveProperty('memory')
    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe'])
      expect(container[probe].httpGet.port).toBe(container.ports[0].name)
  })

  it('an update, a drained node and a quiet night leave two replicas or one', () => {
    const { replicas, strategy } = deployment.spec
    expect(replicas).toBe(2)
    expect(minAvailablePods({ replicas, ...strategy.rollingUpdate, type: 'RollingUpdate' })).toBe(2)
    expect(budget.spec.maxUnavailable).toBeLessThan(replicas)
    expect(autoscaler.spec.minReplicas).toBe(replicas)
  })
})
