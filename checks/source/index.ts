import type { SourceRule } from './rule.ts'
import { chaptersAsAnnounced } from './chapters.ts'
import { citedSources } from './cited-sources.ts'
import { diagramTitles } from './diagram-titles.ts'
import { frontmatter } from './frontmatter.ts'
import { glossaryTerms } from './glossary-terms.ts'
import { innerLinks } from './inner-links.ts'
import { manifests } from './manifests.ts'
import { notes } from './notes.ts'
import { numbersInData } from './numbers-in-data.ts'
import { ownWords } from './own-words.ts'
import { parity } from './parity.ts'
import { partsComplete } from './parts.ts'
import { plainPages } from './plain-pages.ts'
import { shorterTalks } from './talks.ts'
import { typography } from './typography.ts'

/** Every rule on the parsed slides. */
export const sourceRules: SourceRule[] = [
  frontmatter,
  parity,
  ownWords,
  notes,
  citedSources,
  plainPages,
  numbersInData,
  chaptersAsAnnounced,
  diagramTitles,
  typography,
  manifests,
  partsComplete,
  innerLinks,
  glossaryTerms,
  shorterTalks,
]
