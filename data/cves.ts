import type { PartialDate, Sourced, Text } from './types.ts'

/** A hole in the wall that runtimes build, and where it was mended. */
export interface Cve extends Sourced {
  ids: string[]
  /** Day on which it became public. */
  date: PartialDate
  component: string
  what: Text
  /** First releases without it. */
  fixedIn: string
}

export const cves: Cve[] = [
  {
    ids: ['CVE-2019-5736'],
    date: '2019-02-11',
    component: 'runc',
    what: { en: 'root in a container overwrites the host\'s runc', ko: '컨테이너의 root가 호스트의 runc를 덮어쓴다' },
    fixedIn: 'runc 1.0-rc7',
    source: 'k8s-runc-cve-2019',
    confidence: 'verified',
  },
  {
    ids: ['CVE-2024-21626'],
    date: '2024-01-31',
    component: 'runc',
    what: { en: 'a leaked descriptor opens the host\'s files', ko: '새어 나간 디스크립터로 호스트 파일이 열린다' },
    fixedIn: 'runc 1.1.12',
    source: 'runc-changelog',
    confidence: 'verified',
  },
  {
    ids: ['CVE-2025-23266'],
    date: '2025-07',
    component: 'NVIDIA Container Toolkit',
    what: { en: 'an image makes a hook run its code as root on the host', ko: '이미지가 훅을 통해 호스트 root로 코드를 실행한다' },
    fixedIn: 'toolkit 1.17.8',
    source: 'docker-security',
    confidence: 'verified',
  },
  {
    ids: ['CVE-2025-31133', 'CVE-2025-52565', 'CVE-2025-52881'],
    date: '2025-11-05',
    component: 'runc',
    what: { en: 'races on mounts let a container write outside', ko: '마운트 경쟁 상태로 컨테이너 밖에 쓴다' },
    fixedIn: 'runc 1.2.8, 1.3.3',
    source: 'runc-advisory-2025',
    confidence: 'verified',
  },
  {
    ids: ['CVE-2026-41579'],
    date: '2026-06-13',
    component: 'runc',
    what: { en: 'a symlink at /dev allows a few writes on the host; low severity', ko: '/dev 심볼릭 링크로 호스트에 일부 쓰기, 심각도 낮음' },
    fixedIn: 'runc 1.3.6, 1.4.3',
    source: 'runc-changelog',
    confidence: 'verified',
  },
  {
    ids: ['CVE-2026-53488'],
    date: '2026-07-01',
    component: 'containerd CRI',
    what: { en: 'image labels become container labels unchecked', ko: '이미지 레이블이 검증 없이 컨테이너 레이블이 된다' },
    fixedIn: 'containerd 2.3.2, 2.2.5, 2.1.9, 2.0.10, 1.7.33',
    source: 'containerd-security',
    confidence: 'verified',
  },
]
