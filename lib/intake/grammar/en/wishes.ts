import { type Rule, rule, WISHED } from '@/lib/intake/grammar/rule'
import { ADVERBS, GAP, REPORT, WISH } from './words'

/** Readiness, plans and interest. */
export const WISHES: Rule[] = [
  rule(
    'possessive wish',
    `(?<owner>[\\p{L}.-]+(?: [\\p{L}.-]+)?)(?:'s|s') (?:[\\p{L}-]+ ){0,2}(?<head>${WISH}) (?:to|in)`,
    { ...WISHED, quote: 'head', sure: 0.7 },
  ),
  rule('readiness', `${REPORT}${GAP} (?<head>${WISH}) (?:to|in|for|of|that)`, { ...WISHED, quote: 'head' }),
  rule(
    'ready',
    `(?:are|is|were|was|be|being|stand|stands|stood|remain|remains|remained)${ADVERBS} (?:ready|prepared|willing|keen|eager|open) (?:to|for)`,
    WISHED,
  ),
  rule(
    'intend',
    `(?:(?:intend|aim|wish|hope|desire|aspire|propose)(?:s|d|ed)?|plan(?:s|ned)?|have plans|has plans|(?:are|is|were) planning|(?:are|is|were) hoping)(?: to| on)`,
    { ...WISHED, subject: 'strict' },
  ),
  rule('offer', 'offer(?:s|ed)? to', { ...WISHED, subject: 'strict', sure: 0.6 }),
  rule('interested', `(?:are|is|were|was)${ADVERBS} (?:interested|invested) in`, WISHED),
  rule(
    'look forward',
    `look(?:s|ed)? forward to(?= (?:the |our |their |its |further |an? |early ){0,2}(?:[\\p{L}-]+ing|next|early|continued|further|closer|conclusion|signing|convening|visit|implementation|launch|finali[sz]ation))`,
    { ...WISHED, sure: 0.45 },
  ),
  rule('expected', '(?:are|is) (?:expected|scheduled|set|due|planned|slated) to', {
    ...WISHED,
    subject: 'strict',
    sure: 0.6,
  }),
]
