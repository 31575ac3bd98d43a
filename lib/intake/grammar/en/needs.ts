import { NOTED, type Rule, rule } from '@/lib/intake/grammar/rule'
import { NEED, NEED_GAP, REPORT } from './words'

/** The importance of something that the parties would do. */
export const NEEDS: Rule[] = [
  rule(
    'importance',
    `(?:${REPORT}|agree(?:s|d)? (?:on|with|upon)|saw|see|concurr?(?:ed)? on|convinced of|aware of)(?! importance to)${NEED_GAP} (?<head>${NEED}) (?:of|for|to|in)`,
    { ...NOTED, quote: 'trigger' },
  ),
  rule('attach importance', 'attach(?:es|ed)? (?:[\\p{L}]+ ){0,2}(?:importance|priority|significance) to', NOTED),
  rule(
    'it is important',
    '(?:(?:deem|consider|believe|find|found)(?:s|ed)? it|it (?:is|was|would be)|agreed it (?:is|was)) (?:[\\p{L}]+ )?(?:important|necessary|essential|imperative|crucial|vital|useful|expedient|appropriate)(?: for (?:the )?(?:[\\p{L}]+ ){1,4}?)? to',
    { ...NOTED, sure: 0.5 },
  ),
  rule(
    'agree that should',
    'should(?= (?:[\\p{L}]+ly |also |further |jointly |continue |work |strengthen |make |expand |enhance |maintain |deepen |step |give |take |seek |support |promote |keep |explore |cooperate |uphold |build ))',
    { kind: 'intention', strength: 'declaratory', subject: 'strict', sure: 0.5 },
  ),
  rule(
    'call for',
    `(?:call(?:s|ed)?|advocat(?:e|es|ed)|(?:is|are|were|spoke) in favou?r|stand(?:s)?) (?:for|of)(?! (?:all|an end|every|the parties|the international|countries|states|others?|both|russia|iran|israel|north))`,
    { ...NOTED, subject: 'strict', sure: 0.5 },
  ),
  rule(
    'own bodies',
    `(?:call(?:s|ed)? (?:up)?on|ask(?:s|ed)?|encourag(?:e|es|ed)|urg(?:e|es|ed)|invit(?:e|es|ed)|request(?:s|ed)?|look(?:s|ed)? to) (?:our|their)(?: [\\p{L}-]+){1,6}? to`,
    { ...NOTED, governs: 'anything' },
  ),
]
