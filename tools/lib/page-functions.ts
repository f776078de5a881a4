/**
 * Script that puts functions into a page under their own names, so that others
 * that run there find them. They may name nothing from outside but each other,
 * and what stands in another file they declare and do not import: a compiler
 * renames what is imported.
 *
 * Every page in which a function of this project runs needs it, also without
 * any to put there: tsx wraps named functions for its stack traces, and a page
 * does not have the wrapper.
 */
export function pageFunctions(...parts: ((...args: never[]) => unknown)[]): string {
  return ['globalThis.__name = value => value', ...parts.map(part => `globalThis.${part.name} = ${part}`)].join('\n')
}
