import type { PartialDate, Sourced, Text } from './types.ts'

const observed = { source: 'lab', confidence: 'verified' } as const

/** The machine on which everything was recorded and measured. */
export const labMachine: { date: PartialDate, system: Text } & Sourced = {
  date: '2026-11-21',
  system: { en: 'Debian 12 with Linux 6.18, 2 vCPU', ko: 'Debian 12, 리눅스 6.18, vCPU 2개' },
  ...observed,
}

/** What ran there: Debian's own packages. */
export const labPrograms: { name: string, version: string }[] = [
  { name: 'containerd', version: '1.6.20' },
  { name: 'Docker Engine', version: '20.10.24' },
  { name: 'runc', version: '1.1.5' },
  { name: 'crun', version: '1.8.1' },
  { name: 'podman', version: '4.3.1' },
  { name: 'conmon', version: '2.1.6' },
  { name: 'umoci', version: '0.4.7' },
  { name: 'buildah', version: '1.28.2' },
]

/** How the lab came about, in the order in which it is set up. */
export const labSteps: Text[] = [
  { en: 'Namespaces of its own, so that sockets and paths are the usual ones', ko: '네임스페이스를 따로 두어 소켓과 경로는 평소와 같다' },
  { en: 'Images made from one busybox binary; no registry is asked', ko: '이미지는 busybox 바이너리 하나로 만들고 레지스트리는 쓰지 않는다' },
  { en: 'Commands and their output are real', ko: '명령과 출력은 실제 그대로다' },
]

/** What is not as it would be on your machine, and says so where it is shown. */
export const labSimulated: Text[] = [
  { en: 'The typing: commands appear letter by letter', ko: '타이핑: 명령이 한 글자씩 나타난다' },
  { en: 'Waits of more than two seconds are cut to two', ko: '2초가 넘는 대기는 2초로 줄였다' },
  { en: 'The scene of the lost GPU is staged', ko: 'GPU가 사라진 장면은 재구성했다' },
  { en: 'Explorers follow rules, not a cluster, and name what they leave out', ko: '체험 화면은 클러스터가 아니라 규칙을 따르고, 생략한 것을 밝힌다' },
]

/** What this machine cannot show, with what the deck shows instead. */
export const labMissing: { what: Text, instead: Text }[] = [
  { what: { en: 'CRI-O and crictl', ko: 'CRI-O와 crictl' }, instead: { en: 'podman, with the conmon and crun that CRI-O uses', ko: 'podman. conmon과 crun은 CRI-O가 쓰는 것과 같다' } },
  { what: { en: 'a kubelet and a cluster', ko: 'kubelet과 클러스터' }, instead: { en: 'our own client of CRI', ko: '직접 만든 CRI 클라이언트' } },
  { what: { en: 'a pull from a registry', ko: '레지스트리에서 풀' }, instead: { en: 'images that were imported', ko: '가져오기(import)한 이미지' } },
  { what: { en: 'controllers of cgroup v2', ko: 'cgroup v2 컨트롤러' }, instead: { en: 'cgroup v1, named where it shows', ko: 'cgroup v1. 드러나는 곳에 밝힌다' } },
  { what: { en: 'current versions', ko: '현재 버전' }, instead: { en: 'those of Debian 12, named below each scene', ko: 'Debian 12의 버전. 장면마다 적었다' } },
]
