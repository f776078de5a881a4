import type { Sourced, Text } from '../types.ts'

/** What gVisor cost in its own measurement, on a platform that it no longer uses by default. */
export const gvisor2020: (Sourced & { metric: Text, unit: Text | string, runc: number, gvisor: number })[] = [
  { metric: { en: 'memory of an empty container', ko: '빈 컨테이너의 메모리' }, unit: 'MB', runc: 4.09, gvisor: 23.7, source: 'gvisor-performance', confidence: 'verified' },
  { metric: { en: 'TensorFlow example', ko: 'TensorFlow 예제' }, unit: { en: 's', ko: '초' }, runc: 207.1, gvisor: 244.5, source: 'gvisor-performance', confidence: 'verified' },
  { metric: { en: 'Redis GET', ko: 'Redis GET' }, unit: { en: 'requests/s', ko: '요청/초' }, runc: 30312, gvisor: 15326, source: 'gvisor-performance', confidence: 'verified' },
]

export const gvisor2020Caveat: Text = {
  en: 'Historical: May 2020, on the ptrace platform, which Systrap replaced as default in June 2023.',
  ko: '과거 수치: 2020년 5월, ptrace 플랫폼. 2023년 6월에 Systrap이 기본값이 되었다.',
}

/** Memory that Kata reserves for a Pod beside its containers, in MiB: defaults for the scheduler, not measurements. */
export const kataOverhead: (Sourced & { hypervisor: string, mebibytes: number })[] = [
  { hypervisor: 'Cloud Hypervisor, Firecracker', mebibytes: 130, source: 'kata-runtimeclasses', confidence: 'verified' },
  { hypervisor: 'QEMU', mebibytes: 320, source: 'kata-runtimeclasses', confidence: 'verified' },
  { hypervisor: 'QEMU, SEV-SNP / TDX', mebibytes: 2048, source: 'kata-runtimeclasses', confidence: 'verified' },
  { hypervisor: 'QEMU, NVIDIA GPU', mebibytes: 10240, source: 'kata-runtimeclasses', confidence: 'verified' },
]
