import { type Rule, rule } from '@/lib/intake/grammar/rule'

/** Invitations, and accessions left open. */
export const INVITATIONS: Rule[] = [
  rule(
    'invitation',
    '(?:invit(?:e|es|ed)|extend(?:s|ed)? (?:an|his|her|a cordial) invitation)(?: (?!to)[^.;]{1,90}?)?,? to (?:pay|visit|make|attend|undertake|come|join|take part|participate)',
    { kind: 'invitation', strength: 'soft', quote: 'trigger', sure: 0.7 },
  ),
  rule(
    'acceptance',
    '(?:accept(?:s|ed)?) (?:with (?:pleasure|thanks|gratitude) )?(?:the|this|his|her|an) (?:[\\p{L}-]+ ){0,2}invitation',
    { kind: 'invitation', strength: 'firm', quote: 'trigger' },
  ),
  rule(
    'left open',
    '(?:remains?|is|are|stays?) open to (?:the )?(?:accession|participation|membership|adherence|other [\\p{L}]+|all [\\p{L}]+|new [\\p{L}]+|any [\\p{L}]+)',
    { kind: 'invitation', strength: 'soft', quote: 'trigger', sure: 0.5 },
  ),
]
