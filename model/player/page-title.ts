/**
 * The title of a slide's page, in the page itself and while the talk goes on.
 *
 * @param no number of the slide; the first one is the deck's cover
 */
export function pageTitle(no: number, slideTitle: string, deckTitle: string): string {
  return no === 1 || !slideTitle ? deckTitle : `${slideTitle} · ${deckTitle}`
}
