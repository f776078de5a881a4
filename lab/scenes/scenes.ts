import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { labFolder } from '../world/world.ts'

/** A scene that can be recorded: `lab/scenes/<name>.sh`, whose first lines say the rest. */
export interface Scene {
  name: string
  script: string
  title: string
  /** Height of the terminal in lines. */
  rows: number
  /** What must run before it begins (lab/world/services.sh). */
  services: string[]
}

const folder = join(labFolder, 'scenes')

function readScene(file: string): Scene {
  const script = join(folder, file)
  const text = readFileSync(script, 'utf8')
  const field = (name: string) => {
    const found = new RegExp(`^# ${name}: (.+)$`, 'm').exec(text)?.[1]
    if (!found)
      throw new Error(`${script} has no line "# ${name}: …".`)
    return found
  }
  return { name: basename(file, '.sh'), script, title: field('title'), rows: Number(field('rows')), services: field('services').split(' ') }
}

/** Every scene, by name. */
export const scenes: Scene[] = readdirSync(folder)
  .filter(file => file.endsWith('.sh') && file !== 'stage.sh')
  .map(readScene)
