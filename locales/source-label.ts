import type { Source } from '../data/sources.ts'
import { formatSourceLabel } from './format.ts'
import { lang } from './index.ts'

/**
 * The short name of a source in the deck's language, for the foot of a slide.
 *
 * @param source label and, where the label is dated, date
 */
export const sourceLabel = (source: Pick<Source, 'label' | 'dated' | 'date'>): string => formatSourceLabel(source, lang)
