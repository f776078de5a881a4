import { join } from 'node:path'
import { cache } from '../tools/lib/paths.ts'
import { siteBase } from '../tools/lib/site-address.ts'
import { startedTalk } from '../tools/lib/talk.ts'

/** Environment variable that names another finished site to look at: `npm run check:stage` names that of tomorrow's talk. */
export const siteVariable = 'DECK_SITE'
const named = process.env[siteVariable]

/** The site that the checks look at: built apart from dist/, under a path as on a host that shares its domain. */
export const testSite = named ?? join(cache, 'test-site')
export const testBase = named ? siteBase() : '/talks/pod/'
/** The length of the talk that it tells. */
export const testTalk = startedTalk()
/** Every check on every slide (`npm run test:all`). */
export const everything = Boolean(process.env.CHECK_EVERYTHING)
