import type { Source } from '../data/sources.ts'
import { formatMonth } from './format.ts'
import { lang, say } from './index.ts'

/**
 * The short name of a source in the deck's language, for the foot of a slide:
 * "Docker blog, Mar 2014", "도커 블로그, 2014년 3월".
 *
 * @param source label and, where the label is dated, date
 */
export function sourceLabel(source: Pick<Source, 'label' | 'dated' | 'date'>): string {
  const label = say(source.label)
  return source.dated && source.date ? `${label}, ${formatMonth(source.date, lang)}` : label
}
