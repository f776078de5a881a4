import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/lib/paths.ts'

const fence = /^(`{3,})\w*\n([\s\S]*?)^\1$/gm

/** A text file by its path from the project's root. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Markdown without its fences. */
export const withoutFences = (markdown: string): string => markdown.replace(fence, '')

/** What stands in code marks outside of fences: slides, files, commands, options, keys. */
export const inCode = (markdown: string): string[] => [...withoutFences(markdown).matchAll(/`([^`\n]+)`/g)].map(match => match[1]!)

/** What stands in fences, commands for example, without its comments. */
export const inFences = (markdown: string): string[] => [...markdown.matchAll(fence)].map(match => match[2]!.replace(/ *#.*$/gm, '').trim())
