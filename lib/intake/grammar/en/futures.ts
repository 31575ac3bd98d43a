import { type Rule, rule } from '@/lib/intake/grammar/rule'
import { ADVERBS } from './words'

/** What will be done. */
export const FUTURES: Rule[] = [
  rule('will seek', '(?:seek|endeavou?r|strive)s? to', { strength: 'soft', subject: 'strict' }),
  rule(
    'passive',
    `(?:will|shall|would|is to|are to)${ADVERBS} be (?:[\\p{L}]+ly )?(?!guided|based|considered|seen|able|regarded|remembered|used|affected|needed|required|determined|faced|followed|accompanied)[\\p{L}-]+(?:ed|en|ne|ld|un|ade|ilt|ught|ent|aid|ept|et|ut)`,
    { quote: 'trigger', subject: 'thing', sure: 0.7 },
  ),
  rule(
    'take place',
    `(?:will|shall|would)${ADVERBS} (?:take place|meet|convene|be in place|enter into force|come into force|start|begin|commence)`,
    { quote: 'trigger', subject: 'thing', sure: 0.7 },
  ),
  rule(
    'will',
    `(?:will|shall)${ADVERBS}(?! (?:be able|be no|not be able|have|benefit|enjoy|see|depend|help to|need|be (?:important|essential|critical|crucial|necessary|an?|the|of|in|one|key|followed|conducive|seen))(?![\\p{L}]))`,
    { subject: 'strict', sure: 0.85 },
  ),
  rule('would', `would${ADVERBS}(?! (?:be|have|like|benefit|help|allow|enable|not)(?![\\p{L}]))`, {
    subject: 'strict',
    sure: 0.6,
  }),
]
