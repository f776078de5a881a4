import type { Source, SourceEntry } from './sources/entry.ts'
import { checkedOn } from './as-of.ts'
import { dockerSources } from './sources/docker.ts'
import { kubernetesSources } from './sources/kubernetes.ts'
import { machineLearningSources } from './sources/machine-learning.ts'
import { platformsSources } from './sources/platforms.ts'
import { runtimesSources } from './sources/runtimes.ts'
import { standardsSources } from './sources/standards.ts'
import { surveysSources } from './sources/surveys.ts'

export type { Source } from './sources/entry.ts'

/** The sources by what they are about; an id occurs in one list only. */
export const sourceSubjects = {
  'kubernetes': kubernetesSources,
  'docker': dockerSources,
  'runtimes': runtimesSources,
  'standards': standardsSources,
  'surveys': surveysSources,
  'platforms': platformsSources,
  'machine-learning': machineLearningSources,
}

export type SourceSubject = keyof typeof sourceSubjects

const entries = {
  ...kubernetesSources,
  ...dockerSources,
  ...runtimesSources,
  ...standardsSources,
  ...surveysSources,
  ...platformsSources,
  ...machineLearningSources,
}

/** Names a source: in `sources:` of a slide's frontmatter and beside every value in data/. */
export type SourceId = keyof typeof entries

export const sources = Object.fromEntries(
  Object.entries<SourceEntry>(entries).map(([id, entry]) => [id, { checked: checkedOn, ...entry }]),
) as Record<SourceId, Source>
