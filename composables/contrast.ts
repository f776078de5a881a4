import { ref } from 'vue'

/** Where the choice is kept; read by the boot script too (tools/site/boot-script.ts). */
const key = 'deck-contrast'

/** Highest contrast: chosen by key or asked for by the reader's system. */
export const contrast = ref(false)

function chosen(): boolean {
  try {
    const choice = localStorage.getItem(key)
    if (choice)
      return choice === 'more'
  } catch {
    // A browser without storage has the system's choice alone.
  }
  return matchMedia('(prefers-contrast: more)').matches
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

/** Changes between highest and usual contrast, in every window of this browser. */
export function toggleContrast(): void {
  show(!contrast.value)
  try {
    localStorage.setItem(key, contrast.value ? 'more' : 'usual')
  } catch {
    // Then it holds for this window until it is closed.
  }
}
