import type { TimelineEvent } from './event.ts'

/** Linux containers before Docker. Kernel releases are left out: their days could not be verified. */
export const kernelEvents: TimelineEvent[] = [
  {
    id: 'lxc-start',
    date: '2008-08-06',
    lane: 'kernel',
    title: { en: 'LXC starts', ko: 'LXC 시작' },
    fact: {
      en: 'First commit and tag 0.1.0 of LXC: Linux containers get a tool set.',
      ko: 'LXC의 첫 커밋과 태그 0.1.0. 리눅스 컨테이너를 다루는 도구 모음이 생긴다.',
    },
    source: 'lxc',
    confidence: 'verified',
  },
  {
    id: 'lxc-1.0',
    date: '2014-02-20',
    lane: 'kernel',
    title: 'LXC 1.0',
    fact: {
      en: 'LXC reaches 1.0, three weeks before Docker makes it optional.',
      ko: 'LXC 1.0. 3주 뒤 도커에서는 선택 사항이 된다.',
    },
    source: 'lxc-1.0',
    confidence: 'verified',
  },
]
