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
    waiting?.postMessage('start')
  }
  // A browser may forbid it (private windows, plain http): then the deck needs the network, as any page does.
  const tryToRegister = () => void register().catch(() => {})
  if (document.readyState === 'complete')
    tryToRegister()
  else
    addEventListener('load', tryToRegister, { once: true })
}
