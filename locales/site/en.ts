/**
 * The words in English of the pages around the slides (tools/site) and of files
 * made of them (tools/pdf); the type that every other language must fill. In a
 * file of its own: no slide loads it.
 */
export const en = {
  language: 'English',
  deckDescription: 'Why machine learning ended up on Kubernetes, and what really runs a container today.',
  notFound: 'There is no page at this address. The talk begins here:',
  pdfs: { slides: 'Slides as PDF', steps: 'Every click as PDF', handout: 'Slides with notes as PDF' },
  reading: {
    title: (deck: string) => `${deck} · Reading view`,
    description: (slides: number) => `The whole talk as one page: ${slides} slides, each with its figure, what the speaker says and its sources.`,
    about: (slides: number) => `${slides} slides, with what the speaker says`,
    /** Where the site is built without notes. */
    aboutSilent: (slides: number) => `${slides} slides`,
    toText: 'Skip to the text',
    page: 'This page',
    contents: 'Contents',
    slides: 'Slides',
    chapter: (number: number) => `Chapter ${number}`,
    asked: 'If asked',
    open: 'Open the slide',
    play: 'Try it on the slide',
    watch: 'Play the recording on the slide',
    enlarge: 'Tap a figure to enlarge it.',
  },
}

export type SiteWords = typeof en
