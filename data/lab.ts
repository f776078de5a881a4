import type { PartialDate, Sourced, Text } from './types.ts'

/** The machine on which the recordings and measurements were made. */
export const labMachine: { date: PartialDate, system: string, kernel: string, processors: number, cgroups: Text } & Sourced = {
  date: '2026-11-21',
  system: 'Debian 12',
  kernel: 'Linux 6.18',
  processors: 2,
  cgroups: {
    en: 'cgroup v1; a stock Debian 12 has v2',
    ko: 'cgroup v1. 기본 설치한 Debian 12는 v2다',
  },
  source: 'lab',
  confidence: 'verified',
}

/** What ran in the recordings: Debian's own packages, of 2022 and 2023. */
export const labVersions: { program: string, version: string }[] = [
  { program: 'Docker Engine', version: '20.10.24' },
  { program: 'containerd', version: '1.6.20' },
  { program: 'runc', version: '1.1.5' },
  { program: 'crun', version: '1.8.1' },
  { program: 'podman', version: '4.3.1' },
  { program: 'conmon', version: '2.1.6' },
  { program: 'umoci', version: '0.4.7' },
  { program: 'skopeo', version: '1.9.3' },
  { program: 'buildah', version: '1.28.2' },
  { program: 'busybox', version: '1.35' },
  { program: 'asciinema', version: '2.2.0' },
]

/** What in the recordings did not happen just so. */
export const labSimulated: Text[] = [
  {
    en: 'The typing is imitated. Every command ran, and what it printed is unchanged.',
    ko: '타이핑은 흉내다. 명령은 모두 실제로 실행했고 출력은 손대지 않았다.',
  },
  {
    en: 'Waits longer than two seconds are cut to two, the ten of docker stop too.',
    ko: '2초가 넘는 기다림은 2초로 줄였다. docker stop의 10초도 마찬가지다.',
  },
  {
    en: 'Node and laptop are namespaces of one machine; the image was built on it, not pulled.',
    ko: '노드와 노트북은 한 컴퓨터 안의 네임스페이스다. 이미지는 풀하지 않고 그 자리에서 빌드했다.',
  },
]

/** What could not be recorded on that machine. */
export const labNotRecorded: Text[] = [
  {
    en: 'CRI-O, crictl, a kubelet or a cluster: Debian 12 has no packages of them. podman stands in for conmon and crun, our own client for the kubelet.',
    ko: 'CRI-O, crictl, kubelet, 클러스터: Debian 12에 패키지가 없다. conmon과 crun은 podman으로, kubelet은 자체 클라이언트로 대신했다.',
  },
  {
    en: 'A pull from a registry.',
    ko: '레지스트리에서 받는 풀.',
  },
  {
    en: 'cgroup v2, the systemd cgroup driver, user namespaces in Docker.',
    ko: 'cgroup v2, systemd cgroup 드라이버, 도커의 사용자 네임스페이스.',
  },
  {
    en: 'Current versions: what is shown is what Debian 12 has.',
    ko: '최신 버전: 보이는 것은 Debian 12에 들어 있는 버전이다.',
  },
]
