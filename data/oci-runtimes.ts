import type { Sourced, Text } from './types.ts'

/** What takes the place of runc below a high-level runtime. */
export interface OciRuntime extends Sourced {
  id: string
  name: string
  language: string
  /** What stands between the container and the host's kernel. */
  wall: 'process' | 'user-space kernel' | 'virtual machine' | 'wasm' | 'wrapper'
  what: Text
  /** Through which seam it is swapped in: the OCI command line or a shim of its own. */
  seam: 'oci' | 'shim'
  /** Name of the handler that a RuntimeClass asks for. */
  handler: string
}

export const ociRuntimes: OciRuntime[] = [
  {
    id: 'runc',
    name: 'runc',
    language: 'Go, C',
    wall: 'process',
    what: { en: 'reference implementation; default of containerd and Docker', ko: '참조 구현, containerd와 도커의 기본값' },
    seam: 'oci',
    handler: 'runc',
    source: 'runc',
    confidence: 'verified',
  },
  {
    id: 'crun',
    name: 'crun',
    language: 'C',
    wall: 'process',
    what: { en: 'same job, smaller; default of CRI-O since 1.31', ko: '같은 일을 더 작게, 1.31부터 CRI-O의 기본값' },
    seam: 'oci',
    handler: 'crun',
    source: 'crun',
    confidence: 'verified',
  },
  {
    id: 'youki',
    name: 'youki',
    language: 'Rust',
    wall: 'process',
    what: { en: 'same job in Rust; CNCF sandbox since October 2024', ko: '같은 일을 Rust로, 2024년 10월부터 CNCF 샌드박스 단계' },
    seam: 'oci',
    handler: 'youki',
    source: 'youki',
    confidence: 'verified',
  },
  {
    id: 'gvisor',
    name: 'gVisor (runsc)',
    language: 'Go',
    wall: 'user-space kernel',
    what: { en: 'a kernel in user space takes the system calls', ko: '사용자 공간의 커널이 시스템 콜을 받는다' },
    seam: 'shim',
    handler: 'runsc',
    source: 'gvisor',
    confidence: 'verified',
  },
  {
    id: 'kata',
    name: 'Kata Containers',
    language: 'Go, Rust',
    wall: 'virtual machine',
    what: { en: 'each Pod in a light virtual machine with its own kernel', ko: '파드마다 자체 커널이 있는 가벼운 가상 머신' },
    seam: 'shim',
    handler: 'kata',
    source: 'kata',
    confidence: 'verified',
  },
  {
    id: 'runwasi',
    name: 'runwasi',
    language: 'Rust',
    wall: 'wasm',
    what: { en: 'shims that run a WebAssembly module instead of a Linux process', ko: '리눅스 프로세스 대신 WebAssembly 모듈을 실행하는 shim' },
    seam: 'shim',
    handler: 'wasmtime',
    source: 'runwasi',
    confidence: 'verified',
  },
  {
    id: 'nvidia',
    name: 'nvidia-container-runtime',
    language: 'Go',
    wall: 'wrapper',
    what: { en: 'edits config.json for the GPU, then calls runc or crun', ko: 'GPU용으로 config.json을 고친 뒤 runc나 crun을 부른다' },
    seam: 'oci',
    handler: 'nvidia',
    source: 'nvidia-toolkit',
    confidence: 'verified',
  },
]
