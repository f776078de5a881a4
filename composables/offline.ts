/**
 * Keeps the deck for use without network once the page has loaded
 * (tools/site/offline/). Only the finished site has a worker: its pages name a
 * web app manifest.
 */
export function keepOffline(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || !document.querySelector('link[rel=manifest]'))
    return
  // A browser may forbid it (private windows, plain http): then the deck needs the network, as any page does.
  const register = () => void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}worker.js`).catch(() => {})
  if (document.readyState === 'complete')
    register()
  else
    addEventListener('load', register, { once: true })
}
