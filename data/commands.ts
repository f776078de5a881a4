import type { Sourced, Text } from './types.ts'

/** One verb in three tools; a tool that cannot do it has none. */
export interface Command extends Sourced {
  docker: string
  crictl?: string
  /** On a Kubernetes node with `-n k8s.io`. */
  nerdctl: string
  note?: Text
}

const checked = { source: 'k8s-map-crictl', confidence: 'verified' } as const

export const commands: Command[] = [
  { docker: 'docker ps -a', crictl: 'crictl ps -a', nerdctl: 'nerdctl ps -a', note: { en: 'Pods: crictl pods', ko: '파드는 crictl pods' }, ...checked },
  { docker: 'docker images', crictl: 'crictl images', nerdctl: 'nerdctl images', ...checked },
  { docker: 'docker pull', crictl: 'crictl pull', nerdctl: 'nerdctl pull', ...checked },
  { docker: 'docker inspect', crictl: 'crictl inspect', nerdctl: 'nerdctl inspect', note: { en: 'images: inspecti, Pods: inspectp', ko: '이미지는 inspecti, 파드는 inspectp' }, ...checked },
  { docker: 'docker logs', crictl: 'crictl logs', nerdctl: 'nerdctl logs', ...checked },
  { docker: 'docker exec -it', crictl: 'crictl exec -it', nerdctl: 'nerdctl exec -it', note: { en: 'crictl: no --user', ko: 'crictl에는 --user가 없다' }, ...checked },
  { docker: 'docker attach', crictl: 'crictl attach', nerdctl: 'nerdctl attach', ...checked },
  { docker: 'docker stats', crictl: 'crictl stats', nerdctl: 'nerdctl stats', note: { en: 'Pods: crictl statsp', ko: '파드는 crictl statsp' }, ...checked },
  { docker: 'docker info', crictl: 'crictl info', nerdctl: 'nerdctl info', ...checked },
  { docker: 'docker stop', crictl: 'crictl stop', nerdctl: 'nerdctl stop', note: { en: 'the kubelet starts it again', ko: 'kubelet이 다시 시작한다' }, ...checked },
  { docker: 'docker kill', crictl: 'crictl stop -t 0', nerdctl: 'nerdctl kill', ...checked },
  { docker: 'docker run', crictl: 'crictl runp, create, start', nerdctl: 'nerdctl run', note: { en: 'crictl: for debugging only', ko: 'crictl은 디버깅용' }, ...checked },
  { docker: 'docker build', nerdctl: 'nerdctl build', note: { en: 'CRI does not build', ko: 'CRI는 빌드하지 않는다' }, ...checked },
  { docker: 'docker push', nerdctl: 'nerdctl push', ...checked },
  { docker: 'docker tag', nerdctl: 'nerdctl tag', ...checked },
  { docker: 'docker login', nerdctl: 'nerdctl login', ...checked },
]
