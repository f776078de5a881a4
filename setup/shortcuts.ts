import { useNav } from '@slidev/client'
import { fullscreen } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { toggleBlank } from '../composables/blank-screen.ts'
import { toggleContrast } from '../composables/contrast.ts'
import { showKeys, showQuestions, showSearch } from '../composables/player-dialogs.ts'
import { toggleClock } from '../composables/talk-clock.ts'
import { useLanguage } from '../composables/useLanguage.ts'
import { useTurns } from '../composables/useTurns.ts'
import { hangulKeys } from '../model/player/keys.ts'

interface LetterKey {
  name: string
  key: string
  fn: () => void
}

/** Turns of a page are made steady; `next_overview` moves a choice in Slidev's own overview. */
const isTurn = (name = '') => /^(?:next|prev)_(?!overview)/.test(name)

/**
 * The deck's keys beside Slidev's own. Where the keyboard is set to Hangul, a
 * letter key sends the letter that is printed on it in Korean.
 */
export default defineShortcutsSetup(({ toggleDark, toggleOverview, showGotoDialog }, base) => {
  const { switchLanguage } = useLanguage()
  const { steady } = useTurns()
  const { isPresenter } = useNav()
  const own: LetterKey[] = [
    { name: 'language', key: 'l', fn: switchLanguage },
    { name: 'keys', key: '?', fn: () => showKeys.value = true },
    { name: 'contrast', key: 'c', fn: toggleContrast },
    { name: 'blank', key: 'b', fn: toggleBlank },
    // The clock is in presenter view; nobody should start it unseen.
    { name: 'clock', key: 't', fn: () => isPresenter.value && toggleClock() },
    // Not where the audience looks.
    { name: 'questions', key: 'q', fn: () => showQuestions.value = isPresenter.value },
    { name: 'search', key: '/', fn: () => showSearch.value = true },
  ]
  /** Letters that Slidev has already. */
  const slidevs: LetterKey[] = [
    { name: 'dark', key: 'd', fn: toggleDark },
    { name: 'overview', key: 'o', fn: toggleOverview },
    { name: 'goto', key: 'g', fn: showGotoDialog },
    { name: 'fullscreen', key: 'f', fn: () => void fullscreen.toggle() },
  ]
  const hangul = [...own, ...slidevs].flatMap(({ name, key, fn }) => hangulKeys[key] ? [{ name: `${name}_hangul`, key: hangulKeys[key], fn }] : [])
  return [...base.map(shortcut => isTurn(shortcut.name) ? { ...shortcut, fn: steady(shortcut.fn!) } : shortcut), ...own, ...hangul]
})
