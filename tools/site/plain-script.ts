import { langs } from '../../data/types.ts'
import { storageKey } from '../../model/player/address.ts'

/** The colour scheme that the reader chose in a deck, where Slidev keeps it. */
const scheme = `
  const scheme = localStorage.getItem('slidev-color-schema')
  if (scheme === 'dark' || scheme === 'light')
    document.documentElement.classList.add(scheme)`

/**
 * Text of the plain pages' script; without it they are complete.
 *
 * The language page remembers the choice and, on the next visit, leads on to
 * it. It stays for whoever comes back to it from within the site or by the Back
 * button, so that nobody is kept from choosing again.
 *
 * @param base path of the site
 * @param choosesLanguage for the language page
 */
export function plainScript(base: string, choosesLanguage: boolean): string {
  const key = JSON.stringify(storageKey(base, 'language'))
  const language = `
  addEventListener('click', (event) => {
    const link = event.target.closest('a[hreflang]')
    if (link)
      localStorage.setItem(${key}, link.hreflang)
  })
  const remembered = localStorage.getItem(${key})
  const isVisit = performance.getEntriesByType('navigation')[0]?.type === 'navigate'
  const isFromHere = document.referrer.startsWith(location.origin + ${JSON.stringify(base)})
  if (isVisit && !isFromHere && ${JSON.stringify(langs)}.includes(remembered))
    location.replace(${JSON.stringify(base)} + remembered + '/')`
  // A browser may forbid its storage: then there is nothing to remember.
  return `try {${scheme}${choosesLanguage ? language : ''}\n} catch {}`
}
