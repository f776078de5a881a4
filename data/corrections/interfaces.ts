import type { Correction } from './correction.ts'

/** About OCI, CRI and who implements them. */
export const interfacesCorrections: Correction[] = [
  {
    id: 'oci-for-kubernetes',
    claim: { en: 'OCI was started to relieve Kubernetes of Docker\'s changes', ko: 'OCI는 도커가 바뀔 때마다 힘들던 쿠버네티스를 도우려고 나왔다' },
    right: { en: 'It was about one portable format for everyone. The answer inside Kubernetes is CRI.', ko: '모두를 위한 이식 가능한 포맷이 목적이었다. 쿠버네티스 쪽 답은 CRI다.' },
    source: 'oci-announcement',
    confidence: 'verified',
  },
  {
    id: 'cri-before-oci',
    claim: { en: 'Many implementations of CRI led to OCI', ko: 'CRI 구현이 늘어나서 OCI가 나왔다' },
    right: { en: 'The other way round: OCI in June 2015, CRI in December 2016.', ko: '순서가 반대다. OCI는 2015년 6월, CRI는 2016년 12월.' },
    source: 'oci-announcement',
    confidence: 'verified',
  },
  {
    id: 'only-running',
    claim: { en: 'OCI standardized only the running', ko: 'OCI는 실행 단계만 표준화했다' },
    right: { en: 'True in 2015. Image spec 1.0 came in July 2017, distribution spec 1.0 in May 2021.', ko: '2015년까지만 맞다. 이미지 명세 1.0은 2017년 7월, 배포 명세 1.0은 2021년 5월.' },
    source: 'oci-distribution-1.0',
    confidence: 'verified',
  },
  {
    id: 'api-follows-oci',
    claim: { en: 'Docker\'s API follows OCI', ko: '도커의 API는 OCI를 따른다' },
    right: { en: 'OCI specifies no such API. Docker\'s images and runc follow OCI.', ko: 'OCI에는 그런 API 명세가 없다. OCI를 따르는 것은 도커 이미지와 runc다.' },
    source: 'oci-overview',
    confidence: 'verified',
  },
  {
    id: 'build-makes-oci',
    claim: { en: 'docker build makes OCI images', ko: 'docker build의 결과는 OCI 이미지다' },
    right: { en: 'Safer: compatible with OCI, since the format depends on the builder. They run everywhere.', ko: 'OCI 호환이라고 해야 안전하다. 포맷은 빌더에 따라 다르고, 실행은 어디서나 된다.' },
    source: 'k8s-dockershim-faq',
    confidence: 'likely',
  },
  {
    id: 'cri-1.5',
    claim: { en: 'CRI is offered from version 1.5', ko: 'CRI는 1.5 버전부터 제공된다' },
    right: { en: 'From Kubernetes 1.5, as an alpha that was off. CRI v1 came with 1.20.', ko: '쿠버네티스 1.5부터이고, 꺼져 있는 알파였다. CRI v1은 1.20에 나왔다.' },
    source: 'k8s-cri-2016',
    confidence: 'verified',
  },
  {
    id: 'runtimes-are-cri',
    claim: { en: 'containerd and CRI-O are CRIs', ko: 'containerd와 CRI-O는 CRI다' },
    right: { en: 'CRI is the interface. They are runtimes that implement it.', ko: 'CRI는 인터페이스이고, 둘은 CRI를 구현한 컨테이너 런타임이다.' },
    source: 'cri-api',
    confidence: 'verified',
  },
  {
    id: 'kubelet-talks',
    claim: { en: 'The kubelet is an application for communication', ko: 'kubelet은 통신용 애플리케이션이다' },
    right: { en: 'It is the node\'s agent: it makes the node match its Pods, by calling the runtime.', ko: '노드의 에이전트다. 컨테이너 런타임을 불러 노드를 파드대로 맞춘다.' },
    source: 'cri-api',
    confidence: 'verified',
  },
  {
    id: 'appc-stays',
    claim: { en: 'CoreOS wanted another standard, and that was that', ko: 'CoreOS는 끝까지 다른 표준을 원했다' },
    right: { en: 'appc, December 2014. In June 2015 CoreOS co-founded OCI.', ko: '2014년 12월의 appc. 2015년 6월에는 CoreOS도 OCI를 함께 세웠다.' },
    source: 'oci-announcement',
    confidence: 'verified',
  },
]
