import type { RoadId } from './roads.ts'
import type { Sourced, Text } from './types.ts'

/** What a kubelet can be asked to run containers with. */
export const pathRuntimes = ['docker', 'containerd', 'cri-o', 'rkt'] as const
export type PathRuntime = typeof pathRuntimes[number]

export const pathRuntimeNames: Record<PathRuntime, string> = {
  'docker': 'Docker Engine',
  'containerd': 'containerd',
  'cri-o': 'CRI-O',
  'rkt': 'rkt',
}

/** Minors of Kubernetes 1 at which something changes below the kubelet, and the year of each. */
export const pathMinors: { minor: number, year: number }[] = [
  { minor: 0, year: 2015 },
  { minor: 10, year: 2018 },
  { minor: 20, year: 2020 },
  { minor: 23, year: 2021 },
  { minor: 24, year: 2022 },
  { minor: 31, year: 2024 },
  { minor: 37, year: 2026 },
]

/**
 * What a runtime's road is from a minor on, until the next entry: a road, or
 * the reason why there is none.
 */
export interface RoadSince extends Sourced {
  from: number
  road?: RoadId
  /** Why there is no road, or what to know of it. */
  why: Text
}

export const roadsByRuntime: Record<PathRuntime, RoadSince[]> = {
  'docker': [
    { from: 0, road: 'dockerOnly', why: { en: 'The kubelet calls Docker directly: there is no CRI yet.', ko: 'kubelet이 도커를 직접 부른다. 아직 CRI가 없다.' }, source: 'k8s-cri-2016', confidence: 'verified' },
    { from: 5, road: 'dockershim', why: { en: 'dockershim, inside the kubelet, translates CRI for Docker Engine.', ko: 'kubelet 안의 dockershim이 CRI를 Docker Engine용으로 변환한다.' }, source: 'k8s-cri-2016', confidence: 'verified' },
    { from: 20, road: 'dockershim', why: { en: 'Deprecated, still working: one warning when the kubelet starts.', ko: '사용 중단 예고(deprecated), 아직 동작. kubelet을 시작할 때 경고 한 줄.' }, source: 'k8s-1.20', confidence: 'verified' },
    { from: 24, road: 'criDockerd', why: { en: 'dockershim is gone. cri-dockerd, a daemon outside Kubernetes, takes its place.', ko: 'dockershim은 제거되었다. 쿠버네티스 밖의 데몬 cri-dockerd가 그 자리를 맡는다.' }, source: 'cri-dockerd', confidence: 'verified' },
  ],
  'containerd': [
    { from: 0, why: { en: 'Not possible: without CRI the kubelet knows only Docker and, from 1.3 on, rkt.', ko: '불가능: CRI가 없어 kubelet은 도커만, 1.3부터는 rkt까지만 안다.' }, source: 'k8s-cri-2016', confidence: 'verified' },
    { from: 5, why: { en: 'Not possible yet: cri-containerd began in April 2017.', ko: '아직 불가능: cri-containerd는 2017년 4월에 시작되었다.' }, source: 'k8s-containerd-2017', confidence: 'verified' },
    { from: 7, road: 'criContainerd', why: { en: 'cri-containerd, a daemon of its own, translates CRI for containerd.', ko: '별도 데몬 cri-containerd가 CRI를 containerd용으로 변환한다.' }, source: 'k8s-containerd-2017', confidence: 'verified' },
    { from: 10, road: 'containerd', why: { en: 'containerd answers CRI itself since 1.1, April 2018.', ko: '2018년 4월 1.1부터 containerd가 CRI에 직접 응답한다.' }, source: 'containerd-1.1', confidence: 'verified' },
    { from: 26, road: 'containerd', why: { en: 'containerd answers CRI itself; only CRI v1 is left, so it must be 1.6 or newer.', ko: 'containerd가 CRI에 직접 응답한다. CRI v1만 남아 1.6 이상이어야 한다.' }, source: 'k8s-1.26', confidence: 'verified' },
  ],
  'cri-o': [
    { from: 0, why: { en: 'Not possible: CRI-O speaks CRI and nothing else, and there is no CRI yet.', ko: '불가능: CRI-O는 CRI로만 대화하는데 아직 CRI가 없다.' }, source: 'k8s-cri-2016', confidence: 'verified' },
    { from: 5, why: { en: 'Not possible yet: CRI-O 1.0 came in October 2017, for Kubernetes 1.7.', ko: '아직 불가능: CRI-O 1.0은 2017년 10월, 쿠버네티스 1.7용으로 나왔다.' }, source: 'cri-o-1.0', confidence: 'verified' },
    { from: 7, road: 'criORunc', why: { en: 'CRI-O answers CRI itself and starts runc through conmon.', ko: 'CRI-O가 CRI에 직접 응답하고 conmon을 거쳐 runc를 시작한다.' }, source: 'cri-o', confidence: 'verified' },
    { from: 31, road: 'criOCrun', why: { en: 'The same with crun, the default of CRI-O since 1.31.', ko: '같은 길이고, 1.31부터 기본값은 crun이다.' }, source: 'cri-o', confidence: 'verified' },
  ],
  'rkt': [
    { from: 0, why: { en: 'Not possible: rkt came into the kubelet with 1.3.', ko: '불가능: rkt는 1.3에서 kubelet에 들어왔다.' }, source: 'k8s-rktnetes-2016', confidence: 'verified' },
    { from: 3, why: { en: 'Possible, but not drawn: rkt is written into the kubelet beside Docker, without a daemon.', ko: '가능하지만 그림에는 없음: rkt용 코드가 도커용 코드와 나란히 kubelet 안에 있다. 데몬은 없다.' }, source: 'k8s-rktnetes-2016', confidence: 'verified' },
    { from: 5, why: { en: 'No road to stay on: rktlet, its way to CRI, had one release and ended in May 2018.', ko: '이어지지 않은 길: rkt를 CRI에 잇던 rktlet은 릴리스 하나로 2018년 5월에 끝났다.' }, source: 'rktlet', confidence: 'verified' },
    { from: 15, why: { en: 'Not possible: rktlet ended in May 2018, and CNCF archived rkt in August 2019.', ko: '불가능: rktlet은 2018년 5월에 끝났고, CNCF는 2019년 8월 rkt를 보관 처리했다.' }, source: 'rkt', confidence: 'verified' },
  ],
}
