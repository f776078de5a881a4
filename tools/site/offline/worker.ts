/**
 * The service worker of a deck (built by build-worker.ts, registered by
 * composables/offline.ts): after one visit the whole language works without
 * network.
 *
 * A new version is fetched beside the old one and waits while a window of the
 * deck is open, so that a talk goes on with the files it began with. It comes
 * in when the last window has closed, or when the only one starts anew.
 */
import type { OfflineFiles } from './list-files.ts'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'

declare const __OFFLINE_FILES__: OfflineFiles
declare const self: ServiceWorkerGlobalScope

const { entries, copies } = __OFFLINE_FILES__

cleanupOutdatedCaches()
precacheAndRoute(entries, {
  cleanURLs: false,
  // Clicks and the presenter's choices stand behind the question mark; the page is the same.
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => {
    const page = url.origin + url.pathname.replace(/\/?$/, '/')
    const copy = copies[new URL(page).pathname]
    return [new URL(page), ...(copy ? [new URL(copy, url.origin)] : [])]
  },
})

// The visit that installs the worker is kept as well.
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()))

self.addEventListener('message', (event) => {
  if (event.data === 'start')
    event.waitUntil(startAlone(event.ports[0]!))
})

/** How long an idle worker needs to give way, in ms. */
const moment = 250

/**
 * Takes over where the asking page is the deck's only window. Chromium may let
 * the old worker go on for as long as that page lives, so it is told to begin
 * anew: the next page is the new worker's.
 *
 * @param asking where to say whether it is the only one
 */
async function startAlone(asking: MessagePort): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const isAlone = windows.filter(({ url }) => url.startsWith(self.registration.scope)).length <= 1
  if (isAlone)
    await Promise.race([self.skipWaiting(), new Promise(resolve => setTimeout(resolve, moment))])
  asking.postMessage(isAlone)
}
