import { kept } from './deck-site.ts'

/** A page that has begun anew and still finds a version waiting does not try again for so long, in ms. */
const patience = 10_000

/** Asks a waiting worker to come in. It does so where this is the deck's only window, and says whether it is. */
function mayStart(waiting: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  waiting.postMessage('start', [port2])
  return new Promise(resolve => port1.onmessage = ({ data }) => resolve(data))
}

/**
 * Keeps the deck for use without network once the page has loaded
 * (tools/site/offline/). Only the finished site has a worker: its pages name a
 * web app manifest.
 */
export function keepOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || !document.querySelector('link[rel=manifest]'))
    return
  const worker = navigator.serviceWorker
  // Another version has come in: this page's scripts are gone with the old one. Its address holds its place in the talk.
  if (worker.controller)
    worker.addEventListener('controllerchange', () => location.reload(), { once: true })
  const register = async () => {
    const { waiting } = await worker.register(`${import.meta.env.BASE_URL}worker.js`)
    // A new version waits and this page has only begun: if it is the deck's only window, it begins again with that one.
    if (waiting && await mayStart(waiting) && Date.now() - Number(kept.get('renewed') ?? 0) > patience) {
      kept.set('renewed', String(Date.now()))
      location.reload()
    }
  }
  // A browser may forbid it (private windows, plain http): then the deck needs the network, as any page does.
  const tryToRegister = () => void register().catch(() => {})
  if (document.readyState === 'complete')
    tryToRegister()
  else
    addEventListener('load', tryToRegister, { once: true })
}
