import type { Sourced, Text } from './types.ts'

/** Another word for the same thing, which the talk does not use. */
export interface AvoidedTerm {
  /** A regular expression. */
  pattern: string
  /** It is wrong only where this occurs in the same text. */
  beside?: string
}

/** A word of the talk with the one term that each language uses for it. */
export interface GlossaryEntry extends Sourced {
  id: string
  term: Text
  meaning: Text
  /** `routeAlias` of the slide that explains it. */
  slide?: string
  /** Korean words that stand in the way of the one term; `checks/source/glossary-terms.ts` looks for them. */
  avoid?: AvoidedTerm[]
}

/** The words of the talk in the order in which it needs them. The Korean terms follow the Kubernetes documentation. */
export const glossary: GlossaryEntry[] = [
  {
    id: 'pod',
    term: { en: 'Pod', ko: '파드' },
    meaning: {
      en: 'Containers that share a network and are placed together; the smallest thing Kubernetes schedules.',
      ko: '네트워크를 공유하고 함께 배치되는 컨테이너. 쿠버네티스가 스케줄링하는 가장 작은 단위.',
    },
    slide: 'needs-to-objects',
    avoid: [{ pattern: '포드(?!맨)' }],
    source: 'k8s-pod-lifecycle',
    confidence: 'verified',
  },
  {
    id: 'node',
    term: { en: 'node', ko: '노드' },
    meaning: {
      en: 'A machine on which a kubelet runs Pods.',
      ko: 'kubelet이 파드를 실행하는 머신.',
    },
    slide: 'one-column',
    source: 'k8s-container-runtimes',
    confidence: 'verified',
  },
  {
    id: 'control-plane',
    term: { en: 'control plane', ko: '컨트롤 플레인' },
    meaning: {
      en: 'API server, scheduler and controllers: what decides, not what runs.',
      ko: 'API 서버, 스케줄러, 컨트롤러. 실행이 아니라 결정을 맡는다.',
    },
    slide: 'docker-only',
    avoid: [{ pattern: '제어 평면' }, { pattern: '제어 플레인' }],
    source: 'k8s-deployment',
    confidence: 'verified',
  },
  {
    id: 'kubelet',
    term: { en: 'kubelet', ko: 'kubelet' },
    meaning: {
      en: 'The agent on every node; it makes the node match the Pods assigned to it, by calling the runtime.',
      ko: '노드마다 있는 에이전트. 컨테이너 런타임을 불러 배정된 파드대로 노드를 맞춘다.',
    },
    slide: 'docker-only',
    avoid: [{ pattern: '[큐쿠]블릿' }, { pattern: '[큐쿠]블렛' }, { pattern: '[큐쿠]벨렛' }],
    source: 'cri-api',
    confidence: 'verified',
  },
  {
    id: 'deployment',
    term: { en: 'Deployment', ko: '디플로이먼트' },
    meaning: {
      en: 'Keeps a number of equal Pods and replaces them step by step.',
      ko: '같은 파드를 정해진 수만큼 유지하고 차례로 바꾼다.',
    },
    slide: 'needs-to-objects',
    avoid: [{ pattern: '디플로이(?!먼트)' }],
    source: 'k8s-deployment',
    confidence: 'verified',
  },
  {
    id: 'replicaset',
    term: { en: 'ReplicaSet', ko: '레플리카셋' },
    meaning: {
      en: 'Makes a new Pod for one that is missing.',
      ko: '빠진 파드 대신 새 파드를 만든다.',
    },
    slide: 'five-words',
    avoid: [{ pattern: '복제셋' }, { pattern: '레플리카 셋' }, { pattern: '레플리카 세트' }],
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
  {
    id: 'job',
    term: { en: 'Job, CronJob', ko: '잡, 크론잡' },
    meaning: {
      en: 'Pods that run to an end, once or by the clock.',
      ko: '끝까지 실행되는 파드. 한 번 또는 정해진 시각에.',
    },
    slide: 'needs-to-objects',
    avoid: [{ pattern: '크론 잡' }],
    source: 'k8s-job',
    confidence: 'verified',
  },
  {
    id: 'service',
    term: { en: 'Service', ko: '서비스(Service)' },
    meaning: {
      en: 'One address for the Pods that are ready.',
      ko: '준비된 파드를 대표하는 주소 하나.',
    },
    slide: 'five-words',
    source: 'k8s-virtual-ips',
    confidence: 'verified',
  },
  {
    id: 'desired-state',
    term: { en: 'desired state', ko: '의도한 상태' },
    meaning: {
      en: 'What should be true; controllers work until it is.',
      ko: '되어야 할 상태. 컨트롤러가 그렇게 될 때까지 일한다.',
    },
    slide: 'control-loop',
    avoid: [{ pattern: '원하는 상태' }, { pattern: '바라는 상태' }, { pattern: '희망 상태' }],
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
  {
    id: 'self-healing',
    term: { en: 'self-healing', ko: '자가 치유' },
    meaning: {
      en: 'Containers are restarted, lost Pods replaced by new ones.',
      ko: '컨테이너는 재시작하고, 사라진 파드는 새 파드로 대체한다.',
    },
    slide: 'five-words',
    avoid: [{ pattern: '자가 복구' }, { pattern: '자동 복구' }, { pattern: '셀프 힐링' }, { pattern: '자기 치유' }],
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
  {
    id: 'rolling-update',
    term: { en: 'rolling update', ko: '롤링 업데이트' },
    meaning: {
      en: 'New Pods take over from old ones a few at a time.',
      ko: '새 파드가 옛 파드를 조금씩 대체한다.',
    },
    slide: 'five-words',
    avoid: [{ pattern: '롤링 배포' }],
    source: 'k8s-deployment',
    confidence: 'verified',
  },
  {
    id: 'autoscaling',
    term: { en: 'autoscaling', ko: '오토스케일링' },
    meaning: {
      en: 'The number of Pods or nodes follows a metric.',
      ko: '파드나 노드 수가 메트릭을 따른다.',
    },
    slide: 'five-words',
    avoid: [{ pattern: '자동 확장' }, { pattern: '자동 스케일링' }, { pattern: '오토 스케일링' }],
    source: 'k8s-hpa',
    confidence: 'verified',
  },
  {
    id: 'fault-tolerance',
    term: { en: 'fault tolerance', ko: '내결함성' },
    meaning: {
      en: 'A failure does not end the service.',
      ko: '장애가 나도 서비스가 이어지는 성질.',
    },
    slide: 'five-words',
    avoid: [{ pattern: '장애 허용' }, { pattern: '결함 허용' }, { pattern: '고장 감내' }],
    source: 'k8s-self-healing',
    confidence: 'verified',
  },
  {
    id: 'readiness-probe',
    term: { en: 'readiness probe', ko: '준비성 프로브' },
    meaning: {
      en: 'Asks a container whether it can take requests.',
      ko: '컨테이너가 요청을 받을 수 있는지 묻는다.',
    },
    slide: 'five-words',
    avoid: [{ pattern: '레디니스' }, { pattern: '준비 상태 프로브' }],
    source: 'k8s-pod-lifecycle',
    confidence: 'verified',
  },
  {
    id: 'drain',
    term: { en: 'drain', ko: '드레인(drain)' },
    meaning: {
      en: 'Empties a node before it is worked on.',
      ko: '작업 전에 노드를 비운다.',
    },
    slide: 'migrate-a-node',
    source: 'k8s-change-runtime',
    confidence: 'verified',
  },
  {
    id: 'vendor-lock-in',
    term: { en: 'vendor lock-in', ko: '벤더 종속' },
    meaning: {
      en: 'Moving elsewhere costs more than staying.',
      ko: '옮기는 비용이 머무는 비용보다 큰 상태.',
    },
    slide: 'portability',
    avoid: [{ pattern: '벤더 락인' }, { pattern: '공급자 종속' }, { pattern: '락인' }],
    source: 'ai-conformance-2025',
    confidence: 'verified',
  },
  {
    id: 'image',
    term: { en: 'image', ko: '이미지' },
    meaning: {
      en: 'A read-only template: layers and a configuration, named by a digest.',
      ko: '읽기 전용 템플릿. 레이어와 설정으로 이루어지고 다이제스트로 가리킨다.',
    },
    slide: 'image-and-container',
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'container',
    term: { en: 'container', ko: '컨테이너' },
    meaning: {
      en: 'A process with a private view of the system, started from an image.',
      ko: '시야가 격리된 프로세스. 이미지에서 시작한다.',
    },
    slide: 'process-not-vm',
    source: 'runtime-spec',
    confidence: 'verified',
  },
  {
    id: 'namespace',
    term: { en: 'namespace (Linux)', ko: '네임스페이스(리눅스)' },
    meaning: {
      en: 'A private view of one kind of thing, such as processes or networks.',
      ko: '프로세스나 네트워크처럼 한 가지를 따로 보게 하는 장치.',
    },
    slide: 'process-not-vm',
    avoid: [{ pattern: '이름공간' }, { pattern: '이름 공간' }, { pattern: '네임 스페이스' }],
    source: 'man-namespaces',
    confidence: 'verified',
  },
  {
    id: 'cgroup',
    term: { en: 'cgroup', ko: 'cgroup' },
    meaning: {
      en: 'Limits and counts what a group of processes uses.',
      ko: '프로세스 그룹이 쓰는 자원을 제한하고 센다.',
    },
    slide: 'process-not-vm',
    source: 'man-cgroups',
    confidence: 'verified',
  },
  {
    id: 'layer',
    term: { en: 'layer', ko: '레이어' },
    meaning: {
      en: 'One set of file changes; an image stacks several.',
      ko: '파일 변경 한 벌. 이미지는 여러 벌을 쌓는다.',
    },
    slide: 'image-and-container',
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'manifest',
    term: { en: 'manifest', ko: '매니페스트' },
    meaning: {
      en: 'Lists an image\'s configuration and layers by digest.',
      ko: '이미지의 설정과 레이어를 다이제스트로 나열한 문서.',
    },
    slide: 'image-and-container',
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'image-index',
    term: { en: 'index (image index)', ko: '인덱스(이미지 인덱스)' },
    meaning: {
      en: 'Lists one manifest for each platform.',
      ko: '플랫폼마다 매니페스트를 나열한 문서.',
    },
    slide: 'image-and-container',
    avoid: [{ pattern: '이미지 색인' }],
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'digest',
    term: { en: 'digest', ko: '다이제스트' },
    meaning: {
      en: 'A hash that names bytes; a tag can move, a digest cannot.',
      ko: '바이트를 가리키는 해시. 태그는 움직여도 다이제스트는 움직이지 않는다.',
    },
    slide: 'image-and-container',
    source: 'image-spec',
    confidence: 'verified',
  },
  {
    id: 'registry',
    term: { en: 'registry', ko: '레지스트리' },
    meaning: {
      en: 'A server that keeps repositories of images.',
      ko: '이미지 리포지터리를 보관하는 서버.',
    },
    slide: 'docker-architecture',
    avoid: [{ pattern: '레지스터리' }, { pattern: '이미지 저장소' }],
    source: 'distribution-spec',
    confidence: 'verified',
  },
  {
    id: 'repository',
    term: { en: 'repository', ko: '리포지터리' },
    meaning: {
      en: 'One image\'s versions in a registry.',
      ko: '레지스트리 안에서 한 이미지의 여러 버전이 있는 곳.',
    },
    slide: 'docker-architecture',
    avoid: [{ pattern: '리포지토리' }, { pattern: '레포지토리' }, { pattern: '레포지터리' }],
    source: 'distribution-spec',
    confidence: 'verified',
  },
  {
    id: 'bundle',
    term: { en: 'bundle', ko: '번들' },
    meaning: {
      en: 'A root file system and a config.json: all that an OCI runtime needs.',
      ko: '루트 파일 시스템과 config.json. OCI 런타임에 필요한 전부.',
    },
    slide: 'bundle-by-hand',
    source: 'runtime-spec',
    confidence: 'verified',
  },
  {
    id: 'oci',
    term: { en: 'OCI', ko: 'OCI' },
    meaning: {
      en: 'Open Container Initiative: it keeps the runtime, image and distribution specifications.',
      ko: 'Open Container Initiative. 런타임, 이미지, 배포 명세를 관리한다.',
    },
    slide: 'oci',
    source: 'oci-overview',
    confidence: 'verified',
  },
  {
    id: 'container-runtime',
    term: { en: 'container runtime', ko: '컨테이너 런타임' },
    meaning: {
      en: 'Runs containers for somebody else; on a node, for the kubelet.',
      ko: '다른 프로그램의 부탁을 받아 컨테이너를 실행한다. 노드에서는 kubelet이 부탁한다.',
    },
    slide: 'cri',
    avoid: [{ pattern: '(?<!(?:컨테이너|저수준|고수준|격리형|OCI|CRI|NVIDIA) )런타임(?!클래스)', beside: 'CUDA|GPU' }],
    source: 'k8s-container-runtimes',
    confidence: 'verified',
  },
  {
    id: 'low-level-runtime',
    term: { en: 'low-level runtime', ko: '저수준 런타임' },
    meaning: {
      en: 'Makes the process and leaves: runc, crun, youki. Common usage, no OCI term.',
      ko: '프로세스를 만들고 떠난다. runc, crun, youki. OCI 용어는 아니고 관용 표현.',
    },
    slide: 'three-steps',
    avoid: [{ pattern: '로우 ?레벨' }, { pattern: '저레벨' }, { pattern: '하위 런타임' }],
    source: 'runc',
    confidence: 'verified',
  },
  {
    id: 'high-level-runtime',
    term: { en: 'high-level runtime', ko: '고수준 런타임' },
    meaning: {
      en: 'Prepares images and keeps containers: containerd, CRI-O.',
      ko: '이미지를 준비하고 컨테이너를 관리한다. containerd, CRI-O.',
    },
    slide: 'three-steps',
    avoid: [{ pattern: '하이 ?레벨' }, { pattern: '고레벨' }, { pattern: '상위 런타임' }],
    source: 'containerd-runtime-v2',
    confidence: 'verified',
  },
  {
    id: 'shim',
    term: { en: 'shim', ko: 'shim' },
    meaning: {
      en: 'Parent of a container\'s process: keeps its output and exit status.',
      ko: '컨테이너 프로세스의 부모. 출력과 종료 상태를 맡는다.',
    },
    slide: 'shim-is-not-the-container',
    source: 'containerd-runtime-v2',
    confidence: 'verified',
  },
  {
    id: 'conmon',
    term: { en: 'conmon', ko: 'conmon' },
    meaning: {
      en: 'To CRI-O and podman what the shim is to containerd.',
      ko: 'CRI-O와 podman에서 shim 노릇을 하는 프로그램.',
    },
    slide: 'cri-o',
    source: 'conmon',
    confidence: 'verified',
  },
  {
    id: 'ttrpc',
    term: { en: 'ttRPC', ko: 'ttRPC' },
    meaning: {
      en: 'gRPC\'s definitions over a lighter framing, to save memory in each shim.',
      ko: 'gRPC 정의를 더 가벼운 프레이밍으로 주고받아 shim의 메모리를 아끼는 프로토콜.',
    },
    slide: 'docker-run-trace',
    source: 'ttrpc',
    confidence: 'verified',
  },
  {
    id: 'cri',
    term: { en: 'CRI', ko: 'CRI' },
    meaning: {
      en: 'Container Runtime Interface: the gRPC calls from kubelet to runtime.',
      ko: 'kubelet이 컨테이너 런타임을 부르는 gRPC 인터페이스.',
    },
    slide: 'cri',
    source: 'cri-api',
    confidence: 'verified',
  },
  {
    id: 'cni',
    term: { en: 'CNI', ko: 'CNI' },
    meaning: {
      en: 'Container Network Interface: programs that give a Pod its network.',
      ko: '파드에 네트워크를 주는 프로그램의 인터페이스.',
    },
    slide: 'we-are-the-kubelet',
    source: 'cni',
    confidence: 'verified',
  },
  {
    id: 'cdi',
    term: { en: 'CDI', ko: 'CDI' },
    meaning: {
      en: 'Container Device Interface: a name for a device and what to add to config.json for it.',
      ko: '디바이스의 이름, 그리고 config.json에 더할 내용을 정한 명세.',
    },
    source: 'cdi',
    confidence: 'verified',
  },
  {
    id: 'pod-sandbox',
    term: { en: 'Pod sandbox', ko: '파드 샌드박스' },
    meaning: {
      en: 'The namespaces that a Pod\'s containers share, as CRI sees them.',
      ko: '파드의 컨테이너가 함께 쓰는 네임스페이스를 CRI에서 부르는 말.',
    },
    slide: 'we-are-the-kubelet',
    avoid: [{ pattern: '샌드박스 파드' }],
    source: 'cri-api',
    confidence: 'verified',
  },
  {
    id: 'sandboxed-runtime',
    term: { en: 'sandboxed runtime', ko: '격리형 런타임' },
    meaning: {
      en: 'A runtime with a second wall: gVisor, Kata Containers.',
      ko: '벽이 하나 더 있는 런타임. gVisor, Kata Containers.',
    },
    slide: 'swap-the-floor',
    avoid: [{ pattern: '샌드박스(?:형|드)? 런타임' }],
    source: 'gvisor',
    confidence: 'verified',
  },
  {
    id: 'runtimeclass',
    term: { en: 'RuntimeClass', ko: '런타임클래스' },
    meaning: {
      en: 'Lets a Pod choose a runtime by name.',
      ko: '파드가 이름으로 런타임을 고르게 한다.',
    },
    slide: 'runtime-class',
    avoid: [{ pattern: '런타임 클래스' }],
    source: 'kep-585',
    confidence: 'verified',
  },
  {
    id: 'dockershim',
    term: { en: 'dockershim', ko: '도커심(dockershim)' },
    meaning: {
      en: 'Code inside the kubelet that translated CRI for Docker Engine, until 1.23.',
      ko: '1.23까지 kubelet 안에서 CRI를 Docker Engine용으로 변환하던 코드.',
    },
    slide: 'odd-one-out',
    avoid: [{ pattern: '도커쉼' }, { pattern: '도커 심(?![가-힣])' }],
    source: 'k8s-dockershim-faq',
    confidence: 'verified',
  },
  {
    id: 'cri-dockerd',
    term: { en: 'cri-dockerd', ko: 'cri-dockerd' },
    meaning: {
      en: 'The same translator as a program of its own.',
      ko: '같은 변환 계층을 별도 프로그램으로 만든 것.',
    },
    slide: 'cri-dockerd',
    source: 'cri-dockerd',
    confidence: 'verified',
  },
  {
    id: 'deprecated',
    term: { en: 'deprecated', ko: '사용 중단 예고(deprecated)' },
    meaning: {
      en: 'Still works, and has been announced to go.',
      ko: '아직 동작하지만 없앤다고 예고한 상태.',
    },
    slide: 'removal-dates',
    avoid: [{ pattern: '지원 중단' }, { pattern: '폐기 예정' }, { pattern: '디프리케이트' }],
    source: 'k8s-1.20',
    confidence: 'verified',
  },
  {
    id: 'removed',
    term: { en: 'removed', ko: '제거' },
    meaning: {
      en: 'No longer there.',
      ko: '더는 없는 상태.',
    },
    slide: 'removal-dates',
    avoid: [{ pattern: '퇴출' }],
    source: 'k8s-1.24',
    confidence: 'verified',
  },
  {
    id: 'device-plugin',
    term: { en: 'device plugin', ko: '디바이스 플러그인' },
    meaning: {
      en: 'Tells the kubelet which devices a node has.',
      ko: '노드에 어떤 디바이스가 있는지 kubelet에 알린다.',
    },
    avoid: [{ pattern: '장치 플러그인' }],
    source: 'k8s-device-plugins',
    confidence: 'verified',
  },
  {
    id: 'dra',
    term: { en: 'dynamic resource allocation (DRA)', ko: '동적 리소스 할당(DRA)' },
    meaning: {
      en: 'Requests devices by what they must be able to do.',
      ko: '디바이스를 필요한 사양으로 요청한다.',
    },
    avoid: [{ pattern: '동적 자원 할당' }],
    source: 'k8s-dra',
    confidence: 'verified',
  },
  {
    id: 'lazy-pulling',
    term: { en: 'lazy pulling', ko: '지연 풀(lazy pulling)' },
    meaning: {
      en: 'A container starts before all of its image is there.',
      ko: '이미지를 다 받기 전에 컨테이너가 시작된다.',
    },
    avoid: [{ pattern: '지연 풀링' }, { pattern: '레이지' }],
    source: 'stargz-snapshotter',
    confidence: 'verified',
  },
  {
    id: 'image-volume',
    term: { en: 'image volume', ko: '이미지 볼륨' },
    meaning: {
      en: 'An image mounted read-only into a Pod, such as model weights.',
      ko: '파드에 읽기 전용으로 마운트한 이미지. 모델 가중치 등.',
    },
    source: 'k8s-image-volumes',
    confidence: 'verified',
  },
  {
    id: 'zombie',
    term: { en: 'zombie', ko: '좀비' },
    meaning: {
      en: 'A process that has ended, but whose status nobody has collected.',
      ko: '끝났지만 종료 상태를 아무도 회수하지 않은 프로세스.',
    },
    slide: 'pid-one',
    source: 'man-pid-namespaces',
    confidence: 'verified',
  },
  {
    id: 'container-escape',
    term: { en: 'container escape', ko: '컨테이너 탈출' },
    meaning: {
      en: 'A process gets out of its private view.',
      ko: '프로세스가 격리된 시야 밖으로 나가는 일.',
    },
    avoid: [{ pattern: '컨테이너 탈주' }, { pattern: '이스케이프' }],
    source: 'runc-changelog',
    confidence: 'verified',
  },
  {
    id: 'hop',
    term: { en: 'hop', ko: '거치는 단계' },
    meaning: {
      en: 'One program asking the next, on the way from the kubelet to the kernel.',
      ko: 'kubelet에서 커널까지 가는 길에 한 프로그램이 다음 프로그램을 부르는 일.',
    },
    slide: 'containerd-cri',
    avoid: [{ pattern: '(?<!아)홉' }],
    source: 'k8s-containerd-ga-2018',
    confidence: 'verified',
  },
  {
    id: 'floor',
    term: { en: 'floor', ko: '층' },
    meaning: {
      en: 'In this talk: a part of the stack that keeps its colour and place.',
      ko: '이 발표에서 색과 자리를 지키는 스택의 한 부분.',
    },
    slide: 'questions',
    source: 'k8s-container-runtimes',
    confidence: 'verified',
  },
  {
    id: 'seam',
    term: { en: 'seam', ko: '이음매' },
    meaning: {
      en: 'In this talk: the interface between two floors.',
      ko: '이 발표에서 두 층이 맞닿는 인터페이스.',
    },
    slide: 'questions',
    avoid: [{ pattern: '이음새' }],
    source: 'cri-api',
    confidence: 'verified',
  },
]
