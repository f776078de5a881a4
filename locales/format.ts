import type { Lang, PartialDate } from '../data/types.ts'

const localeCodes: Record<Lang, string> = { en: 'en-GB', ko: 'ko-KR' }

function format(date: PartialDate, lang: Lang, month: 'long' | 'short'): string {
  const [year, monthNumber, day] = date.split('-').map(Number) as [number, number?, number?]
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (monthNumber)
    options.month = month
  if (day)
    options.day = 'numeric'
  const written = new Intl.DateTimeFormat(localeCodes[lang], options).format(Date.UTC(year, (monthNumber ?? 1) - 1, day ?? 1))
  // British usage writes "Sept"; beside eleven months of three letters it looks like a slip.
  return written.replace('Sept ', 'Sep ')
}

/**
 * Writes a date as the language does, as far as it is known: "21 November 2026",
 * "November 2020", "2024년".
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @param lang the language to write in
 */
export function formatDate(date: PartialDate, lang: Lang): string {
  return format(date, lang, 'long')
}

/** The same with a short month, for tables and axes: "3 May 2022", "Oct 2019", "2019년 10월". */
export function formatShortDate(date: PartialDate, lang: Lang): string {
  return format(date, lang, 'short')
}

/** Day and month alone, where the year stands nearby: "12 April", "4월 12일". */
export function formatDay(date: PartialDate, lang: Lang): string {
  return new Intl.DateTimeFormat(localeCodes[lang], { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(date))
}

/** Month and year of a date, whether its day is known or not: "Oct 2019", "2019년 10월". */
export function formatMonth(date: PartialDate, lang: Lang): string {
  return format(date.split('-').slice(0, 2).join('-') as PartialDate, lang, 'short')
}

/**
 * Writes a number with separators of thousands and no more digits than it has.
 *
 * @param value the number
 * @param lang the language to write in
 * @param digits exact number of decimals, where a column of numbers needs it
 */
export function formatNumber(value: number, lang: Lang, digits?: number): string {
  return new Intl.NumberFormat(localeCodes[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits ?? 3 }).format(value)
}

/** Writes a percentage: "66%". Percent are counted from 0 to 100. */
export function formatPercent(percent: number, lang: Lang, digits?: number): string {
  return `${formatNumber(percent, lang, digits)}%`
}

/** Writes a change in percent with its sign, a real minus sign where it falls: "−68.1%", "+2%". */
export function formatChange(percent: number, lang: Lang, digits?: number): string {
  const sign = percent < 0 ? '−' : '+'
  return sign + formatPercent(Math.abs(percent), lang, digits)
}
