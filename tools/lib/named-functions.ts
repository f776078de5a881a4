/**
 * Script for pages in which functions of this project run: tsx wraps named
 * functions for its stack traces, and a page does not have the wrapper.
 */
export const namedFunctions = 'globalThis.__name = value => value'
