import type { GlossaryEntry } from './glossary.ts'
import type { Sourced, Text } from './types.ts'
import { gvisor2020 } from './benchmarks/sandboxes.ts'

/** A question that is asked after the talk. */
export interface Question extends Sourced {
  id: string
  question: Text
  answer: Text
  /** `routeAlias` of the slide that shows it. */
  slide: string
  /** Ids in data/glossary.ts. */
  terms: GlossaryEntry['id'][]
}

/** What gVisor's second wall cost a TensorFlow example, in percent. */
const training = gvisor2020.find(({ metric }) => metric.en === 'TensorFlow example')!
const slower = Math.round((training.gvisor / training.runc - 1) * 100)

export const faq: Question[] = [
  {
    id: 'kubernetes-dead',
    question: { en: 'Is Kubernetes dead without Docker?', ko: '도커가 없으면 쿠버네티스는 끝인가?' },
    answer: { en: 'No. It removed a translator. The containerd inside Docker runs Pods without it.', ko: '아니다. 제거한 것은 변환 계층이다. 도커 안에 있던 containerd가 직접 파드를 실행한다.' },
    slide: 'stack-2022',
    terms: ['dockershim', 'removed'],
    source: 'k8s-dockershim-faq',
    confidence: 'verified',
  },
  {
    id: 'docker-dead',
    question: { en: 'Is Docker dead, then?', ko: '그럼 도커가 끝인가?' },
    answer: { en: 'No. Engine 29 is maintained, and keeps its images in containerd on fresh installs.', ko: '아니다. Engine 29는 지금도 관리되고, 새로 설치하면 이미지를 containerd에 둔다.' },
    slide: 'docker-share',
    terms: ['image'],
    source: 'docker-29',
    confidence: 'verified',
  },
  {
    id: 'dockerfiles',
    question: { en: 'Must I rewrite my Dockerfiles?', ko: 'Dockerfile을 다시 써야 하나?' },
    answer: { en: 'No. What docker build makes runs on every CRI runtime. Push it to a registry.', ko: '아니다. docker build 결과는 모든 CRI 런타임에서 실행된다. 레지스트리에 푸시하면 된다.' },
    slide: 'images-still-run',
    terms: ['cri', 'registry'],
    source: 'k8s-dockershim-faq',
    confidence: 'verified',
  },
  {
    id: 'slow-training',
    question: { en: 'Does the runtime slow my training?', ko: '컨테이너 런타임 때문에 학습이 느려지나?' },
    answer: { en: `It builds the process and steps aside: runc exits after the start. A second wall costs: gVisor's own TensorFlow example of 2020 took ${slower}% longer.`, ko: `프로세스를 만들고 물러난다. runc는 시작 뒤 종료한다. 벽을 더하면 비용이 든다. 2020년 gVisor 자체 측정에서 TensorFlow 예제는 ${slower}% 더 걸렸다.` },
    slide: 'shim-is-not-the-container',
    terms: ['low-level-runtime', 'sandboxed-runtime'],
    source: 'gvisor-performance',
    confidence: 'verified',
  },
  {
    id: 'build-in-cluster',
    question: { en: 'Can I still build images in the cluster?', ko: '클러스터 안에서 여전히 빌드할 수 있나?' },
    answer: { en: 'Yes, without docker.sock: BuildKit or buildah. kaniko has been archived since June 2025.', ko: '할 수 있다. docker.sock 없이 BuildKit이나 buildah로 한다. kaniko는 2025년 6월에 보관 처리되었다.' },
    slide: 'what-did-change',
    terms: ['image'],
    source: 'buildah',
    confidence: 'verified',
  },
  {
    id: 'where-is-init',
    question: { en: 'Where did --init go in a Pod?', ko: '파드에서 --init은 어디로 갔나?' },
    answer: { en: 'That is an option of Docker. Put an init such as tini into the image, or share the PID namespace: then pause reaps.', ko: '도커의 옵션이다. tini 같은 init을 이미지에 넣거나 PID 네임스페이스를 공유한다. 그러면 pause가 회수한다.' },
    slide: 'pid-one',
    terms: ['zombie', 'namespace'],
    source: 'tini',
    confidence: 'verified',
  },
  {
    id: 'keep-docker',
    question: { en: 'May I keep Docker Engine on my nodes?', ko: '노드에 Docker Engine을 계속 써도 되나?' },
    answer: { en: 'Yes, with cri-dockerd, which Mirantis maintains: one more program to update.', ko: '된다. Mirantis가 관리하는 cri-dockerd가 있어야 하고, 업데이트할 프로그램이 하나 는다.' },
    slide: 'cri-dockerd',
    terms: ['cri-dockerd'],
    source: 'cri-dockerd',
    confidence: 'verified',
  },
  {
    id: 'which-runtime',
    question: { en: 'containerd or CRI-O?', ko: 'containerd와 CRI-O, 무엇을 쓰나?' },
    answer: { en: 'Most often your distribution has chosen: OpenShift ships CRI-O, most others containerd.', ko: '대개 배포판이 정해 둔다. OpenShift는 CRI-O, 나머지는 대부분 containerd다.' },
    slide: 'implementations',
    terms: ['high-level-runtime'],
    source: 'cri-o-adopters',
    confidence: 'verified',
  },
  {
    id: 'invisible-image',
    question: { en: 'I built an image on the node. Why does the Pod not find it?', ko: '노드에서 빌드한 이미지를 파드가 왜 못 찾나?' },
    answer: { en: 'It is in Docker\'s store, and containerd looks into its own. Push it to a registry.', ko: '도커의 저장소에 있고, containerd는 자기 저장소를 본다. 레지스트리에 푸시한다.' },
    slide: 'what-did-change',
    terms: ['registry'],
    source: 'k8s-dockershim-affected',
    confidence: 'verified',
  },
  {
    id: 'vm-or-container',
    question: { en: 'Is a container a small virtual machine?', ko: '컨테이너는 작은 가상 머신인가?' },
    answer: { en: 'No, a process with a private view. Kata Containers adds a machine, one more wall against a container escape.', ko: '아니다. 시야가 격리된 프로세스다. Kata Containers는 가상 머신을 더해 컨테이너 탈출을 막는 벽을 하나 더 세운다.' },
    slide: 'process-not-vm',
    terms: ['container', 'sandboxed-runtime'],
    source: 'kata',
    confidence: 'verified',
  },
]
