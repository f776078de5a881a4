import { join } from 'node:path'
import { root } from '../lib/paths.ts'

/** One weight of one family, as it lies in node_modules. */
export interface FontFace {
  family: string
  weight: number
  /** Absolute path of a static font with TrueType outlines: other kinds end as Type 3 fonts in PDFs. */
  file: string
  /** Whole font for the development server, where glyphs are not known yet. */
  devFile: string
}

const pretendard = join(root, 'node_modules/pretendard/dist')
const mono = join(root, 'node_modules/@fontsource/jetbrains-mono/files')

function sans(weight: number, name: string): FontFace {
  return {
    family: 'Pretendard',
    weight,
    file: join(pretendard, `public/static/alternative/Pretendard-${name}.ttf`),
    devFile: join(pretendard, `web/static/woff2/Pretendard-${name}.woff2`),
  }
}

const monoLatin = join(mono, 'jetbrains-mono-latin-500-normal.woff2')

export const faces: FontFace[] = [
  sans(400, 'Regular'),
  sans(700, 'Bold'),
  { family: 'JetBrains Mono', weight: 500, file: monoLatin, devFile: monoLatin },
]
