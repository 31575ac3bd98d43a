import type { Syntax } from '@/lib/intake/grammar/grammar'
import { ACTION_NOUNS, ACTION_VERBS, ALSO_NOUN, gerundOf } from './verbs'

const CONNECTIVES =
  'to by in with for of on at as that which who whose where including through while and or but from under into within across between among'
const OTHERS =
  'the a an our their its his her this these those we they it all both each other not be is are was were will would shall should has have had can may could also further such any more new'

/** English words as the learnt reading sees them. */
export const SYNTAX: Syntax = {
  connectives: new Set(CONNECTIVES.split(' ')),
  functionWords: new Set(`${CONNECTIVES} ${OTHERS}`.split(' ')),
  actionForm(word, next) {
    if (gerundOf(word, next)) return 'ing'
    if (ACTION_VERBS.has(word)) return ALSO_NOUN.has(word) ? 'verb or noun' : 'verb'
    return ACTION_NOUNS.has(word) ? 'noun' : ''
  },
  inside: {
    and: /^(?:and|or)$/,
    purpose: /^to$/,
    relative: /^(?:that|which|who)$/,
    examples: /^(?:including|such)$/,
    means: /^(?:by|through)$/,
    adjunct: /^(?:for|with|as|in|while)$/,
  },
}
