import { join } from 'node:path'
import { cache } from '../tools/lib/paths.ts'

/** The site that the checks look at: built apart from dist/, under a path as on a host that shares its domain. */
export const testSite = join(cache, 'test-site')
export const testBase = '/talks/pod/'
