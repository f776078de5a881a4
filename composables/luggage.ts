import { kept } from './browser-storage.ts'

/**
 * While the decks are being written each language has a port of its own, and
 * with it a storage of its own. What both would share on the finished site
 * travels in the address then.
 */
interface Luggage {
  scheme?: 'dark' | 'light'
  states?: string
}

const mark = '#luggage='

/** The end of an address that takes along what this window keeps. */
export function luggage(isDark: boolean): string {
  const packed: Luggage = { scheme: isDark ? 'dark' : 'light', states: kept.get('states') }
  return mark + encodeURIComponent(JSON.stringify(packed))
}

function unpack(): Luggage {
  if (!import.meta.env.DEV || !location.hash.startsWith(mark))
    return {}
  const arrived: Luggage = JSON.parse(decodeURIComponent(location.hash.slice(mark.length)))
  history.replaceState(history.state, '', location.pathname + location.search)
  if (arrived.states)
    kept.set('states', arrived.states)
  return arrived
}

/** What this window brought along: unpacked as the first thing, before anything reads the storages. */
export const arrived = unpack()
