import type { PartialDate, Sourced, Text } from './types.ts'

/** Lines of Go under pkg/kubelet/dockershim on one day. */
export interface CodeSize extends Sourced {
  date: PartialDate
  code: number
  /** Tests and fakes. */
  tests: number
}

/** Counted by us in the history that cri-dockerd keeps. */
const counted = { source: 'cri-dockerd', confidence: 'verified' } as const

export const dockershimLines: CodeSize[] = [
  { date: '2016-07-27', code: 647, tests: 41, ...counted },
  { date: '2016-12-30', code: 2613, tests: 1311, ...counted },
  { date: '2017-12-23', code: 5935, tests: 3306, ...counted },
  { date: '2018-12-26', code: 8734, tests: 5725, ...counted },
  { date: '2019-12-21', code: 9679, tests: 6697, ...counted },
  { date: '2020-11-26', code: 9521, tests: 6940, ...counted },
  { date: '2021-03-03', code: 9558, tests: 7114, ...counted },
]

/** What else was counted on the last of these days, since the first commit. */
export const dockershimCounts: Sourced & { on: PartialDate, files: number, commits: number, authors: number } = {
  on: '2021-03-03',
  files: 82,
  commits: 543,
  authors: 164,
  ...counted,
}

export const dockershimSizeCaveat: Text = {
  en: 'Our count in the history that cri-dockerd keeps. Part of the growth is network code that was moved in. Author names, not people.',
  ko: 'cri-dockerd에 남은 이력을 직접 센 값. 옮겨 온 네트워크 코드도 포함한다. 작성자는 사람 수가 아니라 이름 수.',
}
