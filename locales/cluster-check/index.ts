import { en } from './en.ts'
import { ko } from './ko.ts'

export { sayFinding, sayNodes } from './words.ts'

/** The words of ClusterCheck in this deck's language; the other language is dropped from the build. */
export const clusterCheckWords = __DECK_LANG__ === 'ko' ? ko : en
