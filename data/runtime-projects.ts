import type { Floor } from './floors.ts'
import type { Sourced, Text } from './types.ts'

/** Answers to "which of these projects do you use in production?", recounted from CNCF's raw data. */
export interface ProjectUse {
  name: string
  floor: Floor
  points: (Sourced & { year: number, percent: number, answers: number, of: number })[]
}

const recount = { source: 'cncf-survey-data', confidence: 'verified' } as const

export const runtimeProjects: ProjectUse[] = [
  {
    name: 'containerd',
    floor: 'high',
    points: [
      { year: 2018, percent: 14.3, answers: 213, of: 1489, ...recount },
      { year: 2019, percent: 27.4, answers: 360, of: 1316, ...recount },
      { year: 2020, percent: 35.9, answers: 382, of: 1065, ...recount },
      { year: 2021, percent: 46.1, answers: 615, of: 1334, ...recount },
      { year: 2022, percent: 42.1, answers: 749, of: 1777, ...recount },
    ],
  },
  {
    name: 'CRI-O',
    floor: 'high',
    points: [
      { year: 2019, percent: 5.0, answers: 66, of: 1316, ...recount },
      { year: 2020, percent: 9.2, answers: 98, of: 1065, ...recount },
      { year: 2021, percent: 13.9, answers: 185, of: 1334, ...recount },
      { year: 2022, percent: 14.7, answers: 262, of: 1777, ...recount },
    ],
  },
]

export const runtimeProjectsCaveat: Text = {
  en: 'Our recount of CNCF\'s open data. It asks which CNCF projects one uses: Docker is none, and on a managed cluster few notice their containerd.',
  ko: 'CNCF 공개 데이터를 직접 집계했다. CNCF 프로젝트만 묻는 문항이라 도커는 없고, 관리형 클러스터에서는 containerd를 쓰는 줄 모르기도 한다.',
}
