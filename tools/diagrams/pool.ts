import type { Studio } from './draw.ts'
import { ensureBrowser, findBrowser } from '../lib/browser.ts'
import { openStudio } from './draw.ts'

/** No Chromium on this machine, where none may be fetched. */
export class NoBrowserError extends Error {
  override name = 'NoBrowserError'
}

export interface PoolOptions {
  /** Get a Chromium where there is none. */
  fetch: boolean
  /** Close the browser when nothing is drawn for so long, in ms. */
  idle: number
}

/** One browser for all drawings of a process, started with the first. */
export interface StudioPool {
  /** @throws NoBrowserError where there is no Chromium and none may be fetched */
  studio: () => Promise<Studio>
  close: () => Promise<void>
}

export function studioPool({ fetch, idle }: PoolOptions): StudioPool {
  let open: Promise<Studio> | undefined
  let timer: NodeJS.Timeout | undefined
  let drawing = 0

  const close = async () => {
    clearTimeout(timer)
    const closing = open
    open = undefined
    await closing?.then(studio => studio.close(), () => {})
  }
  /** Counts the idle time anew; a deck asks for all of its drawings at once, and the last of them may wait for longer. */
  const countIdle = () => {
    clearTimeout(timer)
    timer = drawing ? undefined : setTimeout(close, idle)
  }
  const start = async (): Promise<Studio> => {
    const path = fetch ? await ensureBrowser() : await findBrowser()
    if (!path)
      throw new NoBrowserError('No Chromium was found: install one, or name it with CHROMIUM_PATH=/path/to/chromium.')
    const studio = await openStudio(path)
    studio.onGone(() => (open = undefined))
    countIdle()
    return {
      ...studio,
      draw(code, room) {
        drawing++
        countIdle()
        return studio.draw(code, room).finally(() => {
          drawing--
          countIdle()
        })
      },
    }
  }
  return {
    async studio() {
      open ??= start()
      open.catch(() => (open = undefined))
      return open
    },
    close,
  }
}
