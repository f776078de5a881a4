import type { Sourced, Text } from './types.ts'

/** What the kernel does to a process to make a container of it. */
export interface Isolation extends Sourced {
  /** The kernel's own name for it. */
  name: Text
  does: Text
}

/**
 * Docker asks for mount, network, UTS, PID, IPC and, on cgroup v2, cgroup
 * namespaces; the time namespace came with 29.5. User namespaces are off by default.
 */
const namespaces = { kinds: 8, docker: 6, docker29: 7, since: '29.5' }

export const isolation: Isolation[] = [
  {
    name: { en: 'namespaces', ko: '네임스페이스' },
    does: {
      en: `what it sees (Docker: ${namespaces.docker} of ${namespaces.kinds}, ${namespaces.docker29} since ${namespaces.since})`,
      ko: `무엇이 보이는지(도커: ${namespaces.kinds}가지 중 ${namespaces.docker}, ${namespaces.since}부터 ${namespaces.docker29})`,
    },
    source: 'man-namespaces',
    confidence: 'verified',
  },
  {
    name: { en: 'cgroups', ko: 'cgroup' },
    does: { en: 'how much memory, CPU and processes', ko: '메모리, CPU, 프로세스를 얼마까지 쓰는지' },
    source: 'man-cgroups',
    confidence: 'verified',
  },
  {
    name: { en: 'capabilities', ko: '캐퍼빌리티' },
    does: { en: 'what is left of root\'s power', ko: 'root 권한에서 무엇이 남는지' },
    source: 'moby',
    confidence: 'verified',
  },
  {
    name: { en: 'seccomp', ko: 'seccomp' },
    does: { en: 'which system calls pass', ko: '어떤 시스템 콜이 통과하는지' },
    source: 'moby',
    confidence: 'verified',
  },
  {
    name: { en: 'pivot_root', ko: 'pivot_root' },
    does: { en: 'whose files are its root directory', ko: '어느 파일을 루트 디렉터리로 삼는지' },
    source: 'runtime-spec',
    confidence: 'verified',
  },
]
