import { defineMermaidSetup } from '@slidev/types'

/**
 * Only for `npm start` without a Chromium, where Slidev draws the diagrams in
 * the author's browser (tools/diagrams/transformer.ts): its own theme with the
 * deck's type.
 */
export default defineMermaidSetup(() => ({
  theme: 'neutral',
  fontFamily: 'Pretendard, sans-serif',
}))
