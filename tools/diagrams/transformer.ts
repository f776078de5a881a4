import type { CodeblockTransformer } from '@slidev/types'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { root } from '../lib/paths.ts'
import { DiagramError } from './error.ts'
import { drawFence, mermaidFences } from './fence.ts'
import { diagramTag, faultTag } from './figure.ts'
import { NoBrowserError, studioPool } from './pool.ts'
import { readTitles } from './titles.ts'

/** File and line of a place in a fence, found in the file as it is written. */
function placeOf(code: string, line: number, source?: { filepath: string, start: number }): string {
  if (!source || !existsSync(source.filepath))
    return `line ${line} of a diagram`
  const fence = mermaidFences(readFileSync(source.filepath, 'utf8'))
    .find(fence => fence.line > source.start && fence.code.trimEnd() === code)
  return `${relative(root, source.filepath)}:${(fence?.line ?? source.start + 1) + line}`
}

/**
 * Turns Mermaid fences into drawings of the deck.
 *
 * A fault stops a build with file and line; in the development server it is
 * shown on the slide. Without a Chromium the development server leaves the
 * fences to Slidev, which draws them in the author's browser.
 */
export function diagramTransformer(): CodeblockTransformer {
  const pools = new Map<boolean, ReturnType<typeof studioPool>>()
  let warned = false

  return async ({ info, code: content, slide, options }) => {
    if (!/^mermaid\b/.test(info))
      return
    const code = content.trimEnd()
    const isDev = options.mode === 'dev'
    const pool = pools.get(isDev) ?? studioPool({ fetch: !isDev, idle: isDev ? 600_000 : 5_000 })
    pools.set(isDev, pool)
    try {
      return diagramTag(await drawFence(code, pool.studio), readTitles(code))
    } catch (error) {
      if (isDev && error instanceof NoBrowserError) {
        if (!warned)
          console.warn(`[diagrams] ${error.message} Until then Slidev draws the diagrams, without steps and in its own colours.`)
        warned = true
        return
      }
      const at = placeOf(code, error instanceof DiagramError ? error.line : 0, slide?.source)
      const message = error instanceof Error ? error.message : String(error)
      if (!isDev)
        throw new Error(`${at}: ${message}`)
      console.error(`[diagrams] ${at}: ${message}`)
      return faultTag(at, message)
    }
  }
}
