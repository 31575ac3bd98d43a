import { pattern } from '@/lib/intake/grammar/pattern'
import type { Boundary, Rule } from '@/lib/intake/grammar/rule'
import { AGREEMENTS } from './agreements'
import { FUTURES } from './futures'
import { INVITATIONS } from './invitations'
import { NEEDS } from './needs'
import { REAFFIRMATIONS } from './reaffirmations'
import { WISHES } from './wishes'
import { WORKS } from './works'

/** The families in the order in which they take words: of two rules that overlap, the first listed wins. */
export const ENGLISH_RULES: Rule[] = [
  ...INVITATIONS,
  ...REAFFIRMATIONS,
  ...WISHES,
  ...NEEDS,
  ...AGREEMENTS,
  ...FUTURES,
  ...WORKS,
]

/** Words that end the phrase before them and bind nobody. */
export const ENGLISH_BOUNDARIES: Boundary[] = [
  {
    re: pattern(
      '(?:(?:also|further|jointly|highly) )?(?:welcom(?:e|es|ed)|discuss(?:ed)|exchanged|commend(?:s|ed)?|appreciat(?:e|es|ed)|thank(?:s|ed)?|applaud(?:s|ed)?|condemn(?:s|ed)?|recall(?:s|ed)?|reviewed|prais(?:e|es|ed)|congratulat(?:e|es|ed)|(?:take|took|takes) note|believ(?:e|es|ed)|note(?:s|d)?|expressed (?:satisfaction|concern|appreciation|gratitude|confidence|hope|condolences|deep concern)|recogni[sz]e[ds]?|acknowledge[ds]?|call(?:s|ed)? (?:up)?on|urge[ds]?|encourage[ds]?|demand(?:s|ed)?|shared the view|look(?:s|ed)? forward|emphasi[sz]e[ds]?|stress(?:es|ed)|underlin(?:e|es|ed)|underscor(?:e|es|ed)|reaffirm(?:s|ed)?|affirm(?:s|ed)?|reiterate[ds]?)',
    ),
  },
]
