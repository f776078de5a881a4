import type { TimelineEvent } from './event.ts'

/** What makes the process: libcontainer, runc, sandboxes, and their holes. */
export const lowLevelRuntimesEvents: TimelineEvent[] = [
  {
    id: 'docker-0.9',
    date: '2014-03-10',
    lane: 'low',
    title: { en: 'libcontainer replaces LXC', ko: 'libcontainer가 LXC를 대체' },
    fact: {
      en: 'Docker 0.9 makes its own libcontainer the default driver.',
      ko: 'Docker 0.9부터 자체 libcontainer가 기본 드라이버다.',
    },
    source: 'docker-0.9',
    confidence: 'verified',
  },
  {
    id: 'kata-launch',
    date: '2017-12-05',
    lane: 'low',
    title: 'Kata Containers',
    fact: {
      en: 'Clear Containers and runV merge into Kata Containers.',
      ko: 'Clear Containers와 runV가 Kata Containers로 합쳐진다.',
    },
    source: 'kata',
    confidence: 'verified',
  },
  {
    id: 'gvisor',
    date: '2018-05-02',
    lane: 'low',
    title: { en: 'gVisor opened', ko: 'gVisor 공개' },
    fact: {
      en: 'Google publishes gVisor, a sandboxed runtime.',
      ko: '구글이 격리형 런타임 gVisor를 공개한다.',
    },
    source: 'gvisor-lwn',
    confidence: 'likely',
  },
  {
    id: 'kata-1.0',
    date: '2018-05-22',
    lane: 'low',
    title: 'Kata Containers 1.0',
    fact: {
      en: 'First stable release of Kata Containers.',
      ko: 'Kata Containers의 첫 안정 릴리스.',
    },
    source: 'kata-1.0',
    confidence: 'verified',
  },
  {
    id: 'runc-cve-2019',
    date: '2019-02-11',
    lane: 'low',
    title: 'CVE-2019-5736',
    fact: {
      en: 'Root in a container could overwrite the host\'s runc.',
      ko: '컨테이너 안의 root가 호스트의 runc를 덮어쓸 수 있었다.',
    },
    source: 'k8s-runc-cve-2019',
    confidence: 'verified',
  },
  {
    id: 'runc-1.0',
    date: '2021-06-22',
    lane: 'low',
    title: 'runc 1.0',
    fact: {
      en: 'runc reaches 1.0.0, six years after it was donated.',
      ko: '기증된 지 6년 만에 runc 1.0.0이 나온다.',
    },
    source: 'runc-1.0',
    confidence: 'verified',
  },
  {
    id: 'runc-cve-2024',
    date: '2024-01-31',
    lane: 'low',
    title: 'CVE-2024-21626',
    fact: {
      en: 'A leaked file descriptor opens the host\'s file system: Leaky Vessels.',
      ko: '새어 나간 파일 디스크립터로 호스트 파일 시스템이 열린다. Leaky Vessels.',
    },
    source: 'docker-security',
    confidence: 'verified',
  },
  {
    id: 'nvidia-cve-2025',
    date: '2025-07',
    lane: 'low',
    title: 'CVE-2025-23266',
    fact: {
      en: 'A hook of NVIDIA\'s toolkit gives a malicious image root on the host.',
      ko: 'NVIDIA 툴킷의 훅으로 악성 이미지가 호스트 root를 얻는다.',
    },
    source: 'docker-security',
    confidence: 'verified',
  },
  {
    id: 'runc-cve-2025',
    date: '2025-11-05',
    lane: 'low',
    title: { en: 'Three runc CVEs', ko: 'runc CVE 세 건' },
    fact: {
      en: 'Races on mounts allow a container to break out; fixed in 1.2.8 and 1.3.3.',
      ko: '마운트 경쟁 상태로 컨테이너 탈출이 가능했다. 1.2.8, 1.3.3에서 수정.',
    },
    source: 'runc-advisory-2025',
    confidence: 'verified',
  },
]
