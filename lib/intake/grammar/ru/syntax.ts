import type { Syntax } from '@/lib/intake/grammar/grammar'
import { actionCases, isAdverbialParticiple, isInfinitive } from './nouns'

const CONNECTIVES =
  'что чтобы включая путем для в на с по о об и а также или при между через которые который которая которое которых'
const OTHERS = 'его их наших своих этих том того это все мы они будут будет не'

/** Russian words as the learnt reading sees them. */
export const SYNTAX: Syntax = {
  connectives: new Set(CONNECTIVES.split(' ')),
  functionWords: new Set(`${CONNECTIVES} ${OTHERS}`.split(' ')),
  actionForm(word) {
    if (isInfinitive(word)) return 'infinitive'
    if (isAdverbialParticiple(word)) return 'participle'
    return actionCases(word) === '' ? '' : 'noun'
  },
  inside: {
    and: /^(?:и|или)$/u,
    purpose: /^(?:чтобы|целях)$/u,
    relative: /^(?:что|котор\p{L}+)$/u,
    examples: /^(?:включая|числе)$/u,
    means: /^(?:путем|посредством|через)$/u,
    adjunct: /^(?:для|при|с)$/u,
  },
}
