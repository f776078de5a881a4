import type { Correction } from './correction.ts'

/** About what Kubernetes does, and about names. */
export const kubernetesCorrections: Correction[] = [
  {
    id: 'cloned',
    claim: { en: 'A container that dies is cloned', ko: '죽은 컨테이너는 복제된다' },
    right: { en: 'The kubelet restarts it in its Pod. For a lost Pod its ReplicaSet makes a new one.', ko: 'kubelet이 같은 파드에서 재시작한다. 사라진 파드는 레플리카셋이 새로 만든다.' },
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
  {
    id: 'load-balancing',
    claim: { en: 'Load balancing adds containers when load grows', ko: '로드 밸런싱은 부하가 늘면 컨테이너를 늘린다' },
    right: { en: 'That is autoscaling. Load balancing spreads requests over Pods that are ready.', ko: '오토스케일링의 일이다. 로드 밸런싱은 준비된 파드에 요청을 나눈다.' },
    source: 'k8s-hpa',
    confidence: 'verified',
  },
  {
    id: 'fault-tolerance',
    claim: { en: 'Gradual updates are fault tolerance', ko: '점진적 업데이트가 내결함성이다' },
    right: { en: 'A rolling update avoids downtime. Fault tolerance is surviving failures.', ko: '롤링 업데이트는 무중단 배포다. 내결함성은 장애를 견디는 것이다.' },
    source: 'k8s-deployment',
    confidence: 'verified',
  },
  {
    id: 'no-lock-in',
    claim: { en: 'Docker containers end vendor lock-in', ko: '도커 컨테이너 덕분에 벤더 종속이 사라진다' },
    right: { en: 'Less lock-in, not none, and through the Kubernetes API and OCI images.', ko: '줄어들 뿐이다. 그것도 쿠버네티스 API와 OCI 이미지 덕분이다.' },
    source: 'ai-conformance-2025',
    confidence: 'verified',
  },
  {
    id: 'test-pod',
    claim: { en: 'A Pod may be called testPod', ko: '파드 이름은 testPod라고 지을 수 있다' },
    right: { en: 'It is rejected: names are lower case. And better pin the image than write latest.', ko: '거부된다. 이름은 소문자다. 이미지도 latest보다 고정한 버전이 낫다.' },
    source: 'k8s-object-names',
    confidence: 'verified',
  },
  {
    id: 'short-name',
    claim: { en: 'nginx is docker.io/nginx', ko: 'nginx는 docker.io/nginx와 같다' },
    right: { en: 'In full it is docker.io/library/nginx:latest.', ko: '온전한 이름은 docker.io/library/nginx:latest다.' },
    source: 'distribution-reference',
    confidence: 'verified',
  },
  {
    id: 'default-host',
    claim: { en: 'Without a host, Kubernetes pulls from Docker Hub', ko: '호스트가 없으면 쿠버네티스는 Docker Hub에서 받는다' },
    right: { en: 'The kubelet adds only the tag. The host is the runtime\'s choice.', ko: 'kubelet은 태그만 붙인다. 호스트는 컨테이너 런타임이 정한다.' },
    source: 'k8s-images',
    confidence: 'verified',
  },
]
