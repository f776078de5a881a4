import { readings } from './readings.ts'

/** Particles that depend on the sound before them: after a consonant, after a vowel. */
const particles = {
  '은/는': ['은', '는'],
  '이/가': ['이', '가'],
  '을/를': ['을', '를'],
  '과/와': ['과', '와'],
  '으로/로': ['으로', '로'],
  '이라/라': ['이라', '라'],
} as const

export type Particle = keyof typeof particles

/** Digits as they are read one by one: a version ends with the sound of its last digit. */
const digits = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']

const firstSyllable = 0xAC00
const lastSyllable = 0xD7A3
const finals = 28
/** The final consonant ㄹ: after it 로 stands without 으. */
const rieul = 8

/** A word may come from a reader's paste: `constructor` is no name of ours. */
const readingOf = (word: string) => (Object.hasOwn(readings, word) ? readings[word] : undefined)

/**
 * The final consonant with which a word ends when it is read aloud.
 *
 * @param word Hangul, a name in model/korean/readings.ts, or a version
 * @returns its number in Unicode's order of finals, 0 for none; undefined where the reading is not known
 */
export function finalConsonant(word: string): number | undefined {
  // A remark in brackets and marks of quotation are not read.
  const bare = word.replace(/^[`'"“‘「([]+/, '').replace(/\s*\([^)]*\)$/, '').replace(/[`'"”’」)\]]+$/, '')
  const heard = readingOf(bare) ?? readingOf(bare.split(/\s/).at(-1)!) ?? bare
  const last = heard.at(-1) ?? ''
  const read = /\d/.test(last) ? digits[Number(last)]! : last
  const code = read.codePointAt(0) ?? 0
  return code >= firstSyllable && code <= lastSyllable ? (code - firstSyllable) % finals : undefined
}

/**
 * Puts a particle behind a word as a Korean speaker would: containerd는,
 * kubelet이, runc로, 1.24로. A word whose reading is not known gets both forms,
 * as forms do that are filled in by machines: `foo은(는)`.
 *
 * @param word what stands before the particle
 * @param particle the pair to choose from
 */
export function withParticle(word: string, particle: Particle): string {
  const [closed, open] = particles[particle]
  const final = finalConsonant(word)
  if (final === undefined)
    return particle === '으로/로' ? `${word}(으)로` : `${word}${closed}(${open})`
  if (particle === '으로/로' && final === rieul)
    return word + open
  return word + (final ? closed : open)
}
