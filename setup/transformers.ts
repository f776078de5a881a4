import { defineTransformersSetup } from '@slidev/types'
import { diagramTransformer } from '../tools/diagrams/transformer.ts'

export default defineTransformersSetup(() => ({
  codeblocks: [diagramTransformer()],
}))
