import type { Sourced, Text } from './types.ts'

/** Something to look at before the next upgrade of a cluster. */
export interface MondayCheck extends Sourced {
  id: string
  what: Text
  /** What to type or open. */
  look: string
  /** What makes it urgent. */
  alarm: Text
}

export const mondayChecks: MondayCheck[] = [
  {
    id: 'runtime',
    what: { en: 'Runtime and version', ko: '컨테이너 런타임과 버전' },
    look: 'kubectl get nodes -o wide',
    alarm: {
      en: 'containerd://1.x: to be refused from Kubernetes 1.38, planned for December',
      ko: 'containerd://1.x: 12월 예정인 쿠버네티스 1.38부터 거부할 계획',
    },
    source: 'kep-4033',
    confidence: 'verified',
  },
  {
    id: 'cgroup',
    what: { en: 'cgroup version', ko: 'cgroup 버전' },
    look: 'cat /proc/self/cgroup',
    alarm: {
      en: 'more than the line 0::/… means v1, where a kubelet from 1.35 on does not start by default',
      ko: '0::/… 말고 다른 줄이 있으면 v1. 1.35부터 kubelet이 기본값으로는 시작하지 않는다',
    },
    source: 'kep-5573',
    confidence: 'verified',
  },
  {
    id: 'docker-sock',
    what: { en: 'docker.sock mounts', ko: 'docker.sock 마운트' },
    look: 'kubectl dds',
    alarm: {
      en: 'every hit: without Docker on the node, nobody answers there',
      ko: '나오는 것 모두. 노드에 도커가 없으면 응답할 상대가 없다',
    },
    source: 'docker-socket-detector',
    confidence: 'verified',
  },
  {
    id: 'gpu',
    what: { en: 'GPU path', ko: 'GPU 경로' },
    look: '/etc/cdi, /var/run/cdi',
    alarm: {
      en: 'no CDI file there, and no nvidia handler in the new runtime\'s configuration',
      ko: 'CDI 파일이 없고 새 컨테이너 런타임 설정에 nvidia 핸들러도 없다',
    },
    source: 'cdi',
    confidence: 'verified',
  },
  {
    id: 'open-files',
    what: { en: 'Open files, from containerd 2.0 on', ko: '열린 파일 수, containerd 2.0부터' },
    look: 'ulimit -n',
    alarm: {
      en: '1024 inside a container: systemd\'s soft limit, which a data loader may hit',
      ko: '컨테이너 안에서 1024. systemd 기본 소프트 제한이라 데이터 로더가 걸릴 수 있다',
    },
    source: 'containerd-2.0-doc',
    confidence: 'verified',
  },
]
