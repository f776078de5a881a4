/**
 * What the deck's worker (tools/site/offline/worker.ts) uses of its own world:
 * TypeScript cannot have the libraries of windows and of workers in one program.
 */
interface DeckExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}

interface ServiceWorkerGlobalScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim: () => Promise<void>
    matchAll: (options: { type: 'window', includeUncontrolled: boolean }) => Promise<{ url: string }[]>
  }
  skipWaiting: () => Promise<void>
  addEventListener: ((type: 'activate', listener: (event: DeckExtendableEvent) => void) => void)
    & ((type: 'message', listener: (event: DeckExtendableEvent & { data: unknown }) => void) => void)
}
