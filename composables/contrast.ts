import { ref } from 'vue'
import { ifAllowed } from './browser-storage.ts'

/** Where the choice is kept; read by the boot script too (tools/site/boot-script.ts). */
const key = 'deck-contrast'

/** Highest contrast: chosen by key or asked for by the reader's system. */
export const contrast = ref(false)

function chosen(): boolean {
  const choice = ifAllowed(() => localStorage.getItem(key))
  return choice ? choice === 'more' : matchMedia('(prefers-contrast: more)').matches
}

function show(more: boolean): void {
  contrast.value = more
  document.documentElement.classList.toggle('contrast', more)
}

/** Follows the choice, also when it is made in another window or by the system. Call once, in the setup of the whole app. */
export function keepContrast(): void {
  show(chosen())
  addEventListener('storage', event => event.key === key && show(chosen()))
  matchMedia('(prefers-contrast: more)').addEventListener('change', () => show(chosen()))
}

/** Changes between highest and usual contrast, in every window of this browser; without a storage in this one alone. */
export function toggleContrast(): void {
  show(!contrast.value)
  ifAllowed(() => localStorage.setItem(key, contrast.value ? 'more' : 'usual'))
}
