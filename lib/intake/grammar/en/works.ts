import { NOTED, type Rule, rule } from '@/lib/intake/grammar/rule'
import { ADVERBS } from './words'

/** Work under way, support, and lists of either. */
export const WORKS: Rule[] = [
  rule(
    'working',
    `(?:(?:are|is|were)${ADVERBS} )?working (?:together |closely |jointly |actively ){0,3}(?:to|towards?|on)`,
    { strength: 'soft', subject: 'strict', quote: 'trigger', sure: 0.6 },
  ),
  rule(
    'launching',
    '(?:are|is) (?:also |jointly |now )?(?=(?:launching|announcing|standing up|embarking|setting up|investing|joining|expanding|establishing|creating|building|increasing|strengthening|deepening|developing|opening|advancing|introducing|initiating|pursuing|committing|providing|taking|accelerating) )',
    { subject: 'strict', sure: 0.6 },
  ),
  rule(
    'announce',
    'announc(?:e|es|ed)(?: [\\p{L}]+){0,2} (?:establishment|launch|creation|formation|opening|start|commencement) of',
    { subject: 'strict', quote: 'trigger', sure: 0.6 },
  ),
  rule(
    'we launch',
    '(?<=(?:^|[,;] |and |today )we (?:(?:hereby|today|therefore|also) )?)(?:launch|establish|initiate|set up|create|announce|embark|recommit|rededicate|dedicate)(?= (?:the|an?|our|new|on|ourselves|upon) )',
    { subject: 'strict', quote: 'trigger', sure: 0.6 },
  ),
  rule(
    'following actions',
    '(?:identified|adopted|approved|endorsed|outlined|set out|announced?|defined|agreed)(?: upon| on)? the following (?:[\\p{L}-]+ ){0,3}(?:actions?|measures?|steps?|areas?|priorities|commitments?|initiatives?|activities|objectives?|decisions?|deliverables)(?: [\\p{L}-]+){0,4}(?=:)',
    {},
  ),
  rule(
    'continue',
    `continue[sd]? (?=(?:to|our|their|its|the|efforts|working|cooperat[\\p{L}]+|consult[\\p{L}]+|support[\\p{L}]*|strengthening|building|[\\p{L}]+ing) )`,
    { subject: 'strict', quote: 'trigger', sure: 0.6 },
  ),
  rule(
    'support',
    `(?:(?:fully|strongly|firmly|actively) )?support(?:s|ed)?(?! (?:each other|one another|for|from|to|of|by|in)(?![\\p{L}]))`,
    { ...NOTED, subject: 'strict', quote: 'trigger', sure: 0.55 },
  ),
  rule(
    'priority area',
    '(?:is|are|remains?|constitutes?) (?:an? |one of (?:the|our|their) |among the |the )?(?:(?:most )?important|priority|key|main|promising|top|principal) (?:[\\p{L}-]+ )?(?:directions?|areas?|priority|priorities|fields?|spheres?|avenues?|pillars?)(?: (?:of|for|in) [\\p{L} -]{0,60})?',
    { ...NOTED, governs: 'subject', subject: 'thing', sure: 0.5 },
  ),
  rule(
    'includes',
    "^(?:this|these|it|they|such [\\p{L} ]{3,40}?|our [\\p{L}\\p{N} '-]{3,60}?|ongoing [\\p{L} ]{3,40}?) (?:also |further )?(?:includes?|involves?|entails?)",
    { sure: 0.6 },
  ),
]
