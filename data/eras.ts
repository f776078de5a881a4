import type { Road, RoadId } from './roads.ts'
import type { Text } from './types.ts'
import { roads } from './roads.ts'

/** The picture of the stack at one time: the roads that were in use, side by side. */
export interface Era {
  id: string
  year: number
  /** What is new in this picture. */
  title: Text
  roads: Road[]
}

const era = (year: number, title: Text, ...ids: RoadId[]): Era => ({ id: `${year}`, year, title, roads: ids.map(id => roads[id]) })

/** The pictures that the talk shows one after the other. */
export const eras: Era[] = [
  era(2014, { en: 'The kubelet speaks Docker, and nothing else', ko: 'kubelet이 아는 것은 도커뿐' }, 'dockerOnly'),
  era(2016, { en: 'Docker 1.11: the box has floors', ko: 'Docker 1.11: 한 덩어리에 층이 생긴다' }, 'docker111'),
  era(2018, { en: 'Three roads from kubelet to kernel', ko: 'kubelet에서 커널까지 세 갈래 길' }, 'dockershim', 'containerd', 'criORunc'),
  era(2022, { en: 'One translator and one daemon fewer', ko: '변환 계층 하나, 데몬 하나가 줄었다' }, 'containerd', 'criORunc'),
  era(2026, { en: 'Who runs my Pod', ko: '내 파드를 실행하는 것' }, 'containerd', 'criOCrun'),
]

/** The picture of one year. */
export function eraOf(year: number): Era {
  return eras.find(era => era.year === year)!
}

/** Today in one road: the picture of the cover. */
export const era2026: Era = { ...eraOf(2026), roads: [roads.containerd] }

/** How the stack's hops are counted: every hop once, by what reaches the next program. The rule is ours. */
export const countingRule: Text = {
  en: 'Our count: daemons that stay resident below the kubelet; calls over a socket; programs started instead of called.',
  ko: '집계 기준(자체): kubelet 아래에 상주하는 데몬, 소켓으로 하는 호출, 호출 대신 실행하는 프로그램.',
}
