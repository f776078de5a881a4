import type { Lang, PartialDate } from '../data/types.ts'

const localeCodes: Record<Lang, string> = { en: 'en-GB', ko: 'ko-KR' }

/**
 * Writes a date as the language does, as far as it is known: "21 November 2026",
 * "November 2020", "2024년".
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param lang the language to write in
 */
export function formatDate(date: PartialDate, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month)
    options.month = 'long'
  if (day)
    options.day = 'numeric'
  return new Intl.DateTimeFormat(localeCodes[lang], options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}
