import { defineConfig } from 'vite'

export default defineConfig({
  define: {
    // `npm run export` prints the finished site; without this its /print page is left out of a build.
    __SLIDEV_FEATURE_PRINT__: 'true',
  },
  server: {
    // A deck is served as soon as its first slide is; nothing else needs the network.
    fs: { strict: true },
  },
})
