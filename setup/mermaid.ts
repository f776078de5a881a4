import { defineMermaidSetup } from '@slidev/types'

/** Slidev draws the diagrams in the browser: its own theme with the deck's type. */
export default defineMermaidSetup(() => ({
  theme: 'neutral',
  fontFamily: 'Pretendard, sans-serif',
}))
