import type { Plugin } from 'vite'
import type { Lang } from '../../data/types.ts'
import type { SlidevLabels } from '../../locales/slidev-labels/en.ts'
import { realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { en } from '../../locales/slidev-labels/en.ts'
import { ko } from '../../locales/slidev-labels/ko.ts'
import { root } from '../lib/paths.ts'

const labels: Record<Lang, SlidevLabels> = { en, ko }

/** A page or part of Slidev's client. */
export interface SpeakerPage {
  /** What it says, by the name in locales/slidev-labels/. */
  says: (keyof SlidevLabels)[]
  /** What the deck leaves out of it. */
  leaveOut?: RegExp
}

/** What the speaker sees of Slidev's own. Notes are edited in the chapters alone (read-only-slides.ts): their buttons would do nothing. */
export const speakerPages: Record<string, SpeakerPage> = {
  'pages/presenter.vue': {
    says: ['current', 'slides', 'mirror', 'next', 'end', 'notesWidth', 'notesHeight', 'larger', 'smaller'],
    leaveOut: /<IconButton[^>]*title="Edit Notes"[\s\S]*?<\/IconButton>/,
  },
  'pages/notes.vue': {
    says: ['noNotesFor', 'fullScreen', 'leaveFullScreen', 'larger', 'smaller', 'help', 'viewer', 'viewerUse', 'close'],
    leaveOut: /<IconButton[^>]*title="Edit notes"[\s\S]*?<\/IconButton>/,
  },
  // The type of code has no Hangul.
  'internals/SegmentControl.vue': { says: [], leaveOut: / font-mono(?=")/ },
  'internals/ScreenCaptureMirror.vue': { says: ['mirrorUse', 'mirrorHow', 'mirrorChoice', 'mirrorStart'] },
  'internals/ClicksSlider.vue': { says: ['clicks'] },
  'internals/NoteDisplay.vue': { says: ['noNotes'] },
}

/** A label where it is a whole text of the template or a whole string, as far as a value that follows it. */
const wholeText = (label: string) => new RegExp(`(?<=[>"'\`]\\s*)${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=\\s*(?:[<"'\`]|\\$\\{))`, 'g')

/**
 * One of these pages as the deck shows it.
 *
 * @param code text of its file
 * @param page what is to be found there
 * @param lang the deck's language
 * @throws Error when a label or part is not there: Slidev was upgraded
 */
export function inDeckLanguage(code: string, page: SpeakerPage, lang: Lang): string {
  const { says, leaveOut } = page
  const missing = says.map(name => en[name]).filter(label => !wholeText(label).test(code))
  if (leaveOut && !leaveOut.test(code))
    missing.push(String(leaveOut))
  if (missing.length)
    throw new Error(`Slidev no longer says ${missing.map(label => `"${label}"`).join(', ')}`)
  const without = leaveOut ? code.replace(leaveOut, '') : code
  return says.reduce((text, name) => text.replace(wholeText(en[name]), () => labels[lang][name]), without)
}

/**
 * Lets Slidev's pages for the speaker speak the deck's language; Slidev has no
 * hook for it. A build stops when a page or one of its labels is gone.
 *
 * @param lang the deck's language
 */
export function translateSpeakerPages(lang: Lang): Plugin {
  const client = realpathSync(join(root, 'node_modules/@slidev/client'))
  const waiting = new Set(Object.keys(speakerPages))
  let building = false
  return {
    name: 'deck:speaker-pages',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build'
    },
    transform(code, id) {
      const file = relative(client, id).replaceAll('\\', '/')
      if (!Object.hasOwn(speakerPages, file))
        return
      waiting.delete(file)
      try {
        return { code: inDeckLanguage(code, speakerPages[file]!, lang), map: null }
      } catch (error) {
        this.error(`${(error as Error).message} in ${file}: adjust tools/slidev/speaker-pages.ts.`)
      }
    },
    buildEnd(error) {
      if (!error && building && waiting.size)
        this.error(`Slidev no longer has ${[...waiting].join(', ')}: find where it went and adjust tools/slidev/speaker-pages.ts.`)
    },
  }
}
