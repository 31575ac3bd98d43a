import { type Rule, rule } from '@/lib/intake/grammar/rule'
import { ADVERBS, GAP, REPORT } from './words'

/** Agreements, decisions, pledges and instructions. */
export const AGREEMENTS: Rule[] = [
  rule('resolve', `${REPORT}${GAP} (?:determination|resolve|resolution) (?:to|for|in)`, { quote: 'complement' }),
  rule(
    'instruct',
    `(?:instruct(?:s|ed)?|task(?:s|ed)?|direct(?:s|ed)?|mandat(?:e|es|ed)|challeng(?:e|es|ed)|commission(?:s|ed)?|entrust(?:s|ed)?|charg(?:e|es|ed))(?: [\\p{L}'-]+,?){1,10}? to|(?:task(?:s|ed)?|entrust(?:s|ed)?|charg(?:e|es|ed))(?: [\\p{L}'-]+){1,8}? with`,
    { subject: 'strict' },
  ),
  rule(
    'committed',
    `(?:(?:are|is|were|was|be|have|has|stand|stands)${ADVERBS} (?:committed|dedicated|devoted)|commit(?:s|ted)?(?: (?:themselves|ourselves|itself|both countries|(?:the |his |her |their )?(?:country|government|[\\p{L}.]+(?: (?:states|kingdom|union|republic))?)))?)(?: jointly)? (?:to|towards?)`,
    {},
  ),
  rule('determined', `(?:are|is|were|was)?${ADVERBS} ?(?:determined|resolved) to`, {}),
  rule(
    'pledge',
    `(?:pledg(?:e|es|ed)|vow(?:s|ed)?|undertak(?:e|es)|undertook|promis(?:e|es|ed)|resolve|consent(?:s|ed)?)(?: (?:to|that|up to|an?|\\$[\\d.,]+))`,
    { subject: 'strict' },
  ),
  rule(
    'agree',
    `(?<!(?:^|[^\\p{L}])(?:the|any|mutually|previously|as|already|been|roadmap|jointly) )(?:agree(?:s|d)?|decid(?:e|es|ed)|concurr?ed|agreement (?:was|has been|is) reached|(?:reached|came to) (?:an? )?(?:[\\p{L}]+ )?(?:agreement|understanding|consensus)|opted)${ADVERBS}(?:, [^,;.]{3,70},)? (?:to|on the following|upon|on|in)(?! (?:be|have|a number of issues|this (?:issue|point))(?![\\p{L}]))`,
    { sure: 0.85 },
  ),
]
