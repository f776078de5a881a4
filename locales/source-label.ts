import type { Source } from '../data/sources.ts'
import type { Lang } from '../data/types.ts'
import { formatMonth } from './format.ts'

/**
 * The short name of a source, for the foot of a slide: "Docker blog, Mar 2014",
 * "도커 블로그, 2014년 3월".
 *
 * @param source label and, where the label is dated, date
 * @param lang the reader's language
 */
export function sourceLabel(source: Pick<Source, 'label' | 'dated' | 'date'>, lang: Lang): string {
  const label = typeof source.label === 'string' ? source.label : source.label[lang]
  return source.dated && source.date ? `${label}, ${formatMonth(source.date, lang)}` : label
}
