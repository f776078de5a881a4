import { defineUnoSetup } from '@slidev/types'

/**
 * UnoCSS makes the utility classes of Slidev's own pages and of nothing else:
 * the deck has its styles in styles/ and in its components, and what UnoCSS
 * takes for utilities there is a class named `table` or the code `w[doneBy[i]!]`,
 * of which it makes CSS that no minifier reads.
 */
export default defineUnoSetup(() => ({
  content: {
    pipeline: {
      include: [/@slidev\/client\/.*\.(?:vue|ts)(?:$|\?)/],
    },
  },
}))
