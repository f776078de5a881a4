import { defineConfig } from 'vitest/config'

export default defineConfig({
  // The deck's language is a build-time constant (setup/vite-plugins.ts); units are tested in English, for the whole talk and one device.
  define: { __DECK_LANG__: JSON.stringify('en'), __DECK_TALK__: '75', __DECK_REMOTE__: 'false' },
  test: {
    include: ['composables/**/*.test.ts', 'model/**/*.test.ts', 'data/**/*.test.ts', 'locales/**/*.test.ts', 'setup/**/*.test.ts', 'tools/**/*.test.ts', 'checks/**/*.test.ts', 'lab/**/*.test.ts'],
    testTimeout: 30_000,
    // Vitest leaves one core free, which is half of two; nothing else runs beside the unit tests.
    maxWorkers: '100%',
    // The model is pure and keeps nothing: a new process for each file would be a third of the time.
    isolate: false,
  },
})
