import { defineConfig } from 'vite'

export default defineConfig({
  define: {
    // `npm run export` prints the finished site; without this its /print page is left out of a build.
    __SLIDEV_FEATURE_PRINT__: 'true',
  },
})
