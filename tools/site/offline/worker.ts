/**
 * The service worker of a deck (built by build-worker.ts, registered by
 * composables/offline.ts): after one visit the whole language works without
 * network.
 *
 * A new version is fetched beside the old one and waits while a window of the
 * deck is open, as workers do by themselves, so that a talk goes on with the
 * files it began with. It comes in when the last window has closed.
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
