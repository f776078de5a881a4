import type { Lang } from '../data/types.ts'

/** Names of the languages in the form for errors (.github/ISSUE_TEMPLATE/factual-correction.yml). */
const formNames: Record<Lang, string> = { en: 'English', ko: '한국어' }

/**
 * Where a reader reports an error on a slide: the form of the repository, with
 * slide and language filled in.
 *
 * @param repository address of the repository, on a host with GitHub's forms
 * @param lang language of the deck
 * @param alias `routeAlias` of the slide
 */
export function reportAddress(repository: string, lang: Lang, alias: string): string {
  const fields = new URLSearchParams({ template: 'factual-correction.yml', slide: `/${lang}/${alias}/`, language: formNames[lang] })
  return `${repository.replace(/\/$/, '')}/issues/new?${fields}`
}
