import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder, absolute. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Where the finished site stands. */
export const dist = join(root, 'dist')

/** Pictures of the slides and files for presentation programs. */
export const exports = join(root, 'exports')

/** Things made from the sources that can be made again; ignored by git. */
export const cache = join(root, '.cache')
