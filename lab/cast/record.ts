import type { Scene } from '../scenes/scenes.ts'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, root } from '../../tools/lib/paths.ts'
import { labFolder, openWorld } from '../world/world.ts'
import { tidyCast } from './tidy.ts'

/** Width of every recording, in characters. */
const columns = 90

/** Where recordings are kept; the site serves them too. */
export const recordings = join(root, 'public', 'recordings')

/**
 * Plays a scene in a world of its own and keeps what was seen.
 *
 * @returns the recording's path
 * @throws Error when a daemon does not come up or the scene cannot be recorded
 */
export async function record(scene: Scene): Promise<string> {
  const raw = join(cache, 'lab', `${scene.name}.cast`)
  mkdirSync(join(cache, 'lab'), { recursive: true })
  mkdirSync(recordings, { recursive: true })
  const world = await openWorld()
  try {
    await world.run(join(labFolder, 'world', 'services.sh'), scene.services)
    await world.run('asciinema', ['rec', '-q', '--overwrite', '--cols', String(columns), '--rows', String(scene.rows), '-c', `bash ${scene.script}`, raw])
  } finally {
    await world.close()
  }
  const path = join(recordings, `${scene.name}.cast`)
  writeFileSync(path, tidyCast(readFileSync(raw, 'utf8'), { title: scene.title, idle: 2, merge: 0.09 }))
  return path
}
