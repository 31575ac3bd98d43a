import type { Clauses } from '@/lib/intake/grammar/grammar'
import { ACTION_VERBS } from './verbs'

/** English clauses. */
export const CLAUSES: Clauses = {
  bounds: /(?:;|:|(?<! to) that (?!end)| while | whereas | but | which | who |\. )/gu,
  filler:
    /^(?:\s|,|\([^)]*\)|- [^-]{0,120} -|(?:[\p{L}]+ly|also|further|both|jointly|each|all|then|thus|hereby|again|have|has|had|is|are|once|in turn|on their part|for their part|for its part|likewise|together|themselves|sides?|governments?|therefore|once again|of state and government|in this regard|in this context|as well|equally|of foreign affairs|said|it|(?:on |late |earlier )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on [\p{L}]+ \d{1,2}|on \d{1,2} [\p{L}]+|today|in a joint statement)(?![\p{L}]))*$/u,
  breaks:
    /;|:|(?<![\p{L}])(?:will|would|shall|has|have|had|is|are|was|were|that|which|who|to|in|for|on|from|by|at)(?![\p{L}])|(?<!unit)ed(?![\p{L}])/u,
  carries:
    /(?:^|[,;]| and| or| but| as well as)(?: (?:also|further|then|to this end|in this (?:regard|context|connection)|[\p{L}]+ly|jointly|have|has|are|is))*,?\s*$/u,
  leadIn:
    /^(?:[^,]{0,160},)?\s*(?:and |but |also )?(?:(?:president|prime minister|minister|foreign minister|king|the|both|his|her) )*$/u,
  isRelative(before, clause) {
    const [word = ''] = /^[\p{L}-]+/u.exec(clause) ?? []
    return / (?:that|which|who) $/.test(before) && ACTION_VERBS.has(word)
  },
  ofOthers: /(?!)/u,
}
