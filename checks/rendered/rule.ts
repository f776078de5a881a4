import type { Page } from '@playwright/test'
import type { Finding } from '../finding.ts'
import type { MeasuredText } from './measure.ts'

/** A slide as it stands in the browser at one click. */
export interface SlideState {
  page: Page
  /** Selector of the slide's root. */
  root: string
  /** The same click was looked at in another scheme before: only colours can be new. */
  onlyColours: boolean
  /** The visible texts, measured once for all rules. */
  texts: () => Promise<MeasuredText[]>
}

/** What a rule on one state says; place and language are added by the one who asks. */
export type StateFinding = Pick<Finding, 'at' | 'problem' | 'fix'>

/** A rule on every state of a slide, or on its first and last. */
export interface StateRule {
  id: string
  /** Costly rules look only where most can go wrong. */
  states: 'every' | 'ends'
  /** Looks at colours: asked in the other scheme too, where no shape is new. */
  ofColours?: true
  find: (state: SlideState) => Promise<StateFinding[]>
}

/** A rule that listens to the page for as long as a slide is open. */
export interface PageRule {
  id: string
  /** @returns a function that says what was heard so far */
  listen: (page: Page, site: string) => Promise<() => StateFinding[]>
}
