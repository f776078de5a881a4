import type { TalkLength } from '../../model/talk/lengths.ts'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import process from 'node:process'
import { talkLengths, toTalkLength, wholeTalk } from '../../model/talk/lengths.ts'
import { dist, root } from './paths.ts'

/** The option of every command that tells the talk in a length: `--talk 20`. */
export const talkOption = { type: 'string', description: `Length of the talk in minutes: ${talkLengths.join(', ')}` } as const

/** Environment variable by which a command passes the length on to Slidev. */
export const talkVariable = 'DECK_TALK'

/** The length for which Slidev was started. */
export const startedTalk = (): TalkLength => toTalkLength(process.env[talkVariable])

/** Folder of a talk's site: `dist/`, and for the shorter ones `dist-40/` and so on, so that none stands in the way of another. */
export const talkFolder = (length: TalkLength): string => length === wholeTalk ? dist : join(root, `dist-${length}`)

/**
 * Folder of a talk's site for a command that needs it finished.
 *
 * @throws Error that says how to build it when there is none
 */
export function finishedSite(length: TalkLength): string {
  const folder = talkFolder(length)
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${basename(folder)}/: run npm run build${length === wholeTalk ? '' : ` -- --talk ${length}`} first.`)
  return folder
}
