import type { PastedNodes } from './node.ts'
import { readTable } from './kubectl-table.ts'
import { readObjects } from './node-objects.ts'
import { PasteError } from './node.ts'

/** Reads all documents of a YAML text; throws for what is no YAML. */
export type YamlReader = (text: string) => unknown[]

/** Colours, tabs and returns that come along when a terminal is copied. */
function plainText(paste: string): string {
  return paste
    // eslint-disable-next-line no-control-regex -- escape sequences begin with one
    .replace(/\u001B\[[\d;?]{0,20}[a-z]/gi, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/[\u00A0\u2007\u202F\u3000]/g, ' ')
    .replace(/[\u200B\uFEFF]/g, '')
}

/** First line that begins a YAML object of Kubernetes. */
const yamlStart = /^(?:- )?(?:apiVersion|kind|items|metadata|status):/m
const jsonStart = /^ *[[{]\s*(?:["[{\]}]|$)/m

/** Whether a paste is YAML, so that a reader for it is needed. */
export const isYaml = (paste: string): boolean => kindOf(plainText(paste)) === 'yaml'

function kindOf(text: string): 'json' | 'yaml' | 'table' {
  const [json, yaml] = [text.search(jsonStart), text.search(yamlStart)]
  if (json >= 0 && (yaml < 0 || json < yaml))
    return 'json'
  return yaml >= 0 ? 'yaml' : 'table'
}

/** What stands from the first bracket to its like, whatever a shell wrote around it. */
function readJson(text: string): unknown {
  const rest = text.slice(text.search(jsonStart)).trimStart()
  const to = rest.lastIndexOf(rest.startsWith('{') ? '}' : ']')
  try {
    return JSON.parse(rest.slice(0, to + 1))
  } catch {
    throw new PasteError('broken-json')
  }
}

function readYaml(text: string, reader: YamlReader): unknown[] {
  // A prompt that follows the output is not YAML, nor is what stands before it.
  const lines = text.slice(text.search(yamlStart)).split('\n')
  const end = lines.findLastIndex(line => /^(?:[ -]|\w+:|$)/.test(line) && !/^\S*[$#>%❯➜](?:\s|$)/.test(line))
  try {
    return reader(lines.slice(0, end + 1).join('\n'))
  } catch {
    throw new PasteError('broken-yaml')
  }
}

/**
 * Reads nodes from whatever kubectl printed about them. Takes time linear in
 * the paste.
 *
 * @param paste as it came from the clipboard
 * @param yaml the reader to use where the paste is YAML
 * @throws PasteError where there is no node in it
 */
export function readNodes(paste: string, yaml: YamlReader): PastedNodes {
  const text = plainText(paste)
  if (!text.trim())
    throw new PasteError('empty')
  const kind = kindOf(text)
  if (kind === 'table')
    return readTable(text.split('\n'))
  if (kind === 'yaml')
    return { nodes: readObjects(readYaml(text, yaml)) }
  const json = readJson(text)
  return { nodes: readObjects(Array.isArray(json) ? json : [json]) }
}
