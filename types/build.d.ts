/** Constants that the build fills in (setup/vite-plugins.ts). */
declare const __DECK_LANG__: import('../data/types.ts').Lang
/** Length of the talk that is built or served, in minutes. */
declare const __DECK_TALK__: import('../model/talk/lengths.ts').TalkLength
/** The development server passes on what windows say, for a second device (tools/start.ts). */
declare const __DECK_REMOTE__: boolean
/** Ports of the decks' servers while they are being written (tools/start.ts); null in a build and for a single server. */
declare const __DECK_PORTS__: Record<import('../data/types.ts').Lang, number> | null
/** The site has a reading view (`<language>/read/`). */
declare const __DECK_READING_VIEW__: boolean

/** Constants of Slidev's own build that the player reads. */
declare const __SLIDEV_FEATURE_PRESENTER__: boolean
declare const __SLIDEV_FEATURE_WAKE_LOCK__: boolean

/** Fonts of the deck's language (tools/fonts/plugin.ts). */
declare module 'deck-fonts.css'

/** Rendered note of each slide (tools/slidev/light-slides.ts). */
declare module 'virtual:deck-notes' {
  const notes: string[]
  export default notes
}

/** What the feet of the slides show of their sources, as far as slides are loaded (tools/slidev/citations.ts). */
declare module 'virtual:deck-citations' {
  export const sources: Record<import('../data/sources.ts').SourceId, Pick<import('../data/sources.ts').Source, 'label' | 'dated' | 'date' | 'url' | 'slide'>>
}
