import type { ShortcutOptions } from '@slidev/types'
import { useNav } from '@slidev/client'
import { fullscreen } from '@slidev/client/state/index.ts'
import { defineShortcutsSetup } from '@slidev/types'
import { toggleBlank } from '../composables/blank-screen.ts'
import { toggleContrast } from '../composables/contrast.ts'
import { showKeys, showQuestions, showSearch } from '../composables/player-dialogs.ts'
import { toggleClock } from '../composables/talk-clock.ts'
import { useLanguage } from '../composables/useLanguage.ts'
import { useTurns } from '../composables/useTurns.ts'

/**
 * The deck's keys beside Slidev's own. Where the keyboard is set to Hangul, a
 * letter key sends the letter that is printed on it in Korean.
 */
export default defineShortcutsSetup(({ toggleDark, toggleOverview, showGotoDialog }, base) => {
  const { switchLanguage } = useLanguage()
  const { steady } = useTurns()
  const { isPresenter } = useNav()
  /** The clock is in presenter view; nobody should start it unseen. */
  const startOrPause = () => isPresenter.value && toggleClock()
  /** Not where the audience looks. */
  const openQuestions = () => showQuestions.value = isPresenter.value
  const own: ShortcutOptions[] = [
    { name: 'language', key: 'l', fn: switchLanguage },
    { name: 'keys', key: '?', fn: () => showKeys.value = true },
    { name: 'contrast', key: 'c', fn: toggleContrast },
    { name: 'blank', key: 'b', fn: toggleBlank },
    { name: 'clock', key: 't', fn: startOrPause },
    { name: 'questions', key: 'q', fn: openQuestions },
    { name: 'questions_hangul', key: 'ㅂ', fn: openQuestions },
    { name: 'contrast_hangul', key: 'ㅊ', fn: toggleContrast },
    { name: 'blank_hangul', key: 'ㅠ', fn: toggleBlank },
    { name: 'clock_hangul', key: 'ㅅ', fn: startOrPause },
    { name: 'search', key: '/', fn: () => showSearch.value = true },
    { name: 'language_hangul', key: 'ㅣ', fn: switchLanguage },
    { name: 'dark_hangul', key: 'ㅇ', fn: toggleDark },
    { name: 'overview_hangul', key: 'ㅐ', fn: toggleOverview },
    { name: 'goto_hangul', key: 'ㅎ', fn: showGotoDialog },
    { name: 'fullscreen_hangul', key: 'ㄹ', fn: () => void fullscreen.toggle() },
  ]
  return [...base.map(shortcut => /^(?:next|prev)_(?!overview)/.test(shortcut.name ?? '') ? { ...shortcut, fn: steady(shortcut.fn!) } : shortcut), ...own]
})
