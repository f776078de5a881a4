import { siteKey } from './deck-site.ts'

/**
 * Reads or writes a storage of the browser. One that forbids it, as in a
 * private window, has nothing and forgets.
 *
 * @param access what is done with the storage
 * @returns what it gives, undefined where it is forbidden
 */
export function ifAllowed<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}

/** Storage that outlives the visit; the site's first page reads it (tools/site/plain-script.ts). */
export const remembered = {
  set: (name: string, value: string) => ifAllowed(() => localStorage.setItem(siteKey(name), value)),
}

/** Storage of this tab, which a reload keeps. */
export const kept = {
  isAllowed: () => ifAllowed(() => sessionStorage) !== undefined,
  get: (name: string) => ifAllowed(() => sessionStorage.getItem(siteKey(name))) ?? undefined,
  set: (name: string, value: string) => ifAllowed(() => sessionStorage.setItem(siteKey(name), value)),
}
