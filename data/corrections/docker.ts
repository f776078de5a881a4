import type { Correction } from './correction.ts'

/** About Docker and what it calls a container. */
export const dockerCorrections: Correction[] = [
  {
    id: 'virtual-environment',
    claim: { en: 'A container is a virtual environment', ko: '컨테이너는 가상 환경이다' },
    right: { en: 'It is a process with a private view. The host\'s kernel is shared.', ko: '시야가 격리된 프로세스다. 호스트 커널을 함께 쓴다.' },
    source: 'man-namespaces',
    confidence: 'verified',
  },
  {
    id: 'installed-image',
    claim: { en: 'A container is an image that was installed', ko: '컨테이너는 이미지를 설치한 것이다' },
    right: { en: 'An image is a read-only template. A container is a process started from it.', ko: '이미지는 읽기 전용 템플릿이고, 컨테이너는 거기서 시작한 프로세스다.' },
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'volume',
    claim: { en: 'A volume is the data that a container made', ko: '볼륨은 컨테이너에서 생성된 데이터다' },
    right: { en: 'It is the store outside of the container that keeps such data.', ko: '그런 데이터를 컨테이너 밖에 보관하는 저장 공간이다.' },
    source: 'docker-volumes',
    confidence: 'verified',
  },
  {
    id: 'registry',
    claim: { en: 'A registry is a repository', ko: '레지스트리는 리포지터리다' },
    right: { en: 'A registry holds repositories. A repository holds the tags of one image.', ko: '레지스트리에는 리포지터리가 여럿 있고, 리포지터리에는 한 이미지의 태그가 있다.' },
    source: 'distribution-spec',
    confidence: 'verified',
  },
  {
    id: 'two-parts',
    claim: { en: 'Namespaces and cgroups make a container', ko: '네임스페이스와 cgroup이면 컨테이너가 된다' },
    right: { en: 'Capabilities, seccomp, pivot_root and masked paths belong to it too.', ko: '캐퍼빌리티, seccomp, pivot_root, 가린 경로도 있어야 한다.' },
    source: 'runtime-spec',
    confidence: 'verified',
  },
  {
    id: 'docker-proxy',
    claim: { en: 'docker-proxy does the port forwarding', ko: '포트 포워딩은 docker-proxy가 한다' },
    right: { en: 'Mostly a rule in the kernel does. docker-proxy takes what the rule misses.', ko: '대개 커널 규칙이 한다. docker-proxy는 규칙이 놓친 것을 맡는다.' },
    source: 'docker-port-publishing',
    confidence: 'verified',
  },
  {
    id: 'docker-init',
    claim: { en: 'docker-init is in /usr/bin', ko: 'docker-init은 /usr/bin에 있다' },
    right: { en: 'Packages before 24.0 put it there. Since then: /usr/libexec/docker.', ko: '24.0 이전 패키지까지다. 그 뒤로는 /usr/libexec/docker.' },
    source: 'docker-packaging',
    confidence: 'verified',
  },
  {
    id: 'paid-plan',
    claim: { en: 'Docker declines because of its paid plan', ko: '도커는 유료 요금제 때문에 줄고 있다' },
    right: { en: 'The plan is about Docker Desktop. The Engine stays Apache-2.0, and no data show a cause.', ko: 'Docker Desktop의 요금제다. Engine은 Apache-2.0이고, 원인은 자료에 없다.' },
    source: 'docker-subscription',
    confidence: 'verified',
  },
]
