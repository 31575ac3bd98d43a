import { REAFFIRMATION, type Rule, rule } from '@/lib/intake/grammar/rule'
import { ADVERBS, AFFIRM, GAP, REPORT } from './words'

/** Obligations that are held already and said again. */
export const REAFFIRMATIONS: Rule[] = [
  rule('commitment of', "commitment of (?<owner>[\\p{L}.' -]{3,60}?) to", { ...REAFFIRMATION }),
  rule(
    'reaffirm',
    `${AFFIRM}${GAP} (?:commitments?|adherence|dedication|obligations?|support|allegiance|pledges?)(?: of [\\p{L} ]{3,40}?)?(?:, [^,;.:]{3,90},)? (?:to|for|on|of|under|towards?|in)`,
    REAFFIRMATION,
  ),
  rule(
    'reaffirm resolve',
    `${AFFIRM}${GAP} (?:determination|resolve|responsibility|strong will) (?:to|for)`,
    REAFFIRMATION,
  ),
  rule(
    'new commitment',
    `(?:express(?:es|ed)?|voic(?:e|es|ed)|declar(?:e|es|ed))${GAP} commitment (?:to|towards)(?= (?:\\p{L}+ly )?\\p{L}{3,}ing )`,
    {},
  ),
  rule(
    'commitment',
    `(?:${REPORT}|expression of|united (?:in|by))${GAP} (?:commitments?|adherence|dedication) (?:to|on|towards?|for)`,
    REAFFIRMATION,
  ),
  rule(
    'possessive commitment',
    "(?<owner>[\\p{L}.-]+(?: [\\p{L}.-]+)?)(?:'s|s') (?:[\\p{L}-]+ ){0,2}(?:commitments?|pledges?) to",
    { ...REAFFIRMATION, sure: 0.7 },
  ),
  rule(
    'remain committed',
    `(?:remain(?:s|ed)?|continue[sd]? to be|stay(?:s|ed)?)${ADVERBS} (?:committed|dedicated|devoted|resolved|determined) (?:to|towards?)`,
    REAFFIRMATION,
  ),
]
