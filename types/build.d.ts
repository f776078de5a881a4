/** Constants that the build fills in (setup/vite-plugins.ts). */
declare const __DECK_LANG__: import('../data/types.ts').Lang

/** Fonts of the deck's language (tools/fonts/plugin.ts). */
declare module 'deck-fonts.css'
