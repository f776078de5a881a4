import { defineShikiSetup } from '@slidev/types'
import { createCssVariablesTheme } from 'shiki'

/**
 * The deck's own theme: every token is a CSS variable of styles/tokens.css, so
 * that code follows the colour scheme and its contrast is decided in one place.
 */
const theme = createCssVariablesTheme({ name: 'deck', variablePrefix: '--code-', variableDefaults: {}, fontStyle: false })

export default defineShikiSetup(() => ({
  themes: { light: theme, dark: theme },
  // Half a second a line, as Shiki has it, leaves a line without its colours on a busy machine.
  tokenizeTimeLimit: 0,
}))
