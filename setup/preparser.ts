import { definePreparserSetup } from '@slidev/types'
import { startedTalk } from '../tools/lib/talk.ts'
import { talkExtension } from '../tools/slidev/talk-length.ts'

/** The slides and notes of the talk's length (`npm start -- --talk 20`). */
export default definePreparserSetup(() => [talkExtension(startedTalk())])
