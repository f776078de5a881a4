/**
 * Script that puts the functions of files into a page under their own names, so
 * that they find each other there. They may name nothing else from outside, and
 * what stands in another file they declare and do not import
 * (`declare const copyOf: typeof import('./in-page.ts').copyOf`): a compiler
 * renames what is imported (tests and Playwright do).
 *
 * Every page in which a function of this project runs needs it, also without
 * any to put there: tsx wraps named functions for its stack traces, and a page
 * does not have the wrapper.
 *
 * @param files what they export (`import * as`); what is no function stays out
 */
export function pageFunctions(...files: Record<string, unknown>[]): string {
  const functions = files.flatMap(file => Object.entries(file)).filter(([, value]) => typeof value === 'function')
  return ['globalThis.__name = value => value', ...functions.map(([name, value]) => `globalThis.${name} = ${value}`)].join('\n')
}
