import type { Sourced, Text } from './types.ts'

/** Something that used Docker on the node without Kubernetes in between. */
export interface DockerSocketUser extends Sourced {
  id: string
  what: Text
  now: Text
  find: Text
}

export const dockerSocketUsers: DockerSocketUser[] = [
  {
    id: 'mounts',
    what: { en: 'Pods that mount docker.sock', ko: 'docker.sock을 마운트한 파드' },
    now: { en: 'nobody answers there', ko: '그 자리에 응답할 상대가 없다' },
    find: { en: 'kubectl dds, a plug-in', ko: '플러그인 kubectl dds' },
    source: 'docker-socket-detector',
    confidence: 'verified',
  },
  {
    id: 'builds',
    what: { en: 'docker build in the cluster', ko: '클러스터 안의 docker build' },
    now: { en: 'no Docker, or images that the runtime does not see', ko: '도커가 없거나, 런타임이 보지 못하는 이미지가 된다' },
    find: { en: 'CI Pods: privileged, or with that mount', ko: 'CI 파드: 특권(privileged) 또는 같은 마운트' },
    source: 'k8s-dockershim-affected',
    confidence: 'verified',
  },
  {
    id: 'daemon-json',
    what: { en: '/etc/docker/daemon.json', ko: '/etc/docker/daemon.json' },
    now: { en: 'mirrors and log settings have no effect', ko: '미러와 로그 설정이 적용되지 않는다' },
    find: { en: 'node images and start-up scripts', ko: '노드 이미지와 시작 스크립트' },
    source: 'k8s-dockershim-affected',
    confidence: 'verified',
  },
  {
    id: 'agents',
    what: { en: 'Log, metrics and security agents', ko: '로그, 모니터링, 보안 에이전트' },
    now: { en: 'they ask Docker and learn nothing', ko: '도커에 물어도 답을 얻지 못한다' },
    find: { en: 'their manifests and release notes', ko: '에이전트의 매니페스트와 릴리스 노트' },
    source: 'k8s-dockershim-affected',
    confidence: 'verified',
  },
  {
    id: 'gpu',
    what: { en: 'NVIDIA\'s runtime, set up for Docker', ko: '도커에 등록한 NVIDIA 런타임' },
    now: { en: 'likely unknown to the new runtime', ko: '새 컨테이너 런타임은 아마 모른다' },
    find: { en: 'the configuration of the new runtime', ko: '새 컨테이너 런타임 설정' },
    source: 'nvidia-toolkit',
    confidence: 'likely',
  },
]
