import type { PageRule, StateRule } from './rule.ts'
import { axe } from './axe.ts'
import { notBlank } from './blank.ts'
import { nothingClipped } from './clipped.ts'
import { cleanConsole } from './console.ts'
import { footIsFree } from './foot.ts'
import { noOtherHost } from './requests.ts'
import { keepsRoom } from './room.ts'
import { textSize } from './text-size.ts'
import { wholeNames } from './whole-names.ts'

export const stateRules: StateRule[] = [notBlank, textSize, keepsRoom, footIsFree, nothingClipped, wholeNames, axe]
export const pageRules: PageRule[] = [cleanConsole, noOtherHost]
