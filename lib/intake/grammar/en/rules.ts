import { pattern } from '@/lib/intake/grammar/pattern'
import type { Boundary, Rule } from '@/lib/intake/grammar/rule'

const REPORT =
  '(?:(?:re)?affirm(?:s|ed)?|reconfirm(?:s|ed)?|reiterat(?:e|es|ed)|restat(?:e|es|ed)|renew(?:s|ed)?|express(?:es|ed)?|voic(?:e|es|ed)|underlin(?:e|es|ed)|underscor(?:e|es|ed)|stress(?:es|ed)?|emphasi[sz](?:e|es|ed)|highlight(?:s|ed)?|not(?:e|es|ed)|recogni[sz](?:e|es|ed)|acknowledg(?:e|es|ed)|confirm(?:s|ed)?|declar(?:e|es|ed)|stated|states(?= (?:its|his|her|their) )|announc(?:e|es|ed)|shar(?:e|es|ed)|reassert(?:s|ed)?|convey(?:s|ed)?|demonstrat(?:e|es|ed)|agree[ds]? on|agreed upon|concur(?:red)? on|point(?:ed)? (?:out|to)|focused on|spoke of|have|has|had|of one mind on|united in|attach(?:es|ed)?)'
const AFFIRM =
  '(?:(?:re)?affirm(?:s|ed)?|reaffirming|reconfirm(?:s|ed)?|reiterat(?:e|es|ed)|reiterating|restat(?:e|es|ed)|renew(?:s|ed)?|reassert(?:s|ed)?|confirm(?:s|ed)?)'
const GAP = "(?: (?!to |that |the importance)[\\p{L}'-]+,?){0,6}?"
/** As above, for what is itself important. */
const NEED_GAP = "(?: (?!to |that )[\\p{L}'-]+,?){0,5}?"
const ADVERBS =
  '(?: (?:(?!(?:ap|sup|com|re|im|multip)p?ly(?![\\p{L}]))[\\p{L}]+ly|also|further|both|each|all|again|now|hereby|thus|together|well|still|once again|in principle)){0,4}'
const WISH =
  '(?:readiness|preparedness|willingness|intentions?|intent|interest|desire|aspirations?|plans?|wish|openness|eagerness|will)'
const NEED =
  '(?:importance|need|necessity|significance|value|benefits?|urgency|imperative|desirability|usefulness|merit)'

const rule = (name: string, source: string, rest: Partial<Rule>): Rule => ({
  name,
  re: pattern(source),
  kind: 'undertaking',
  strength: 'firm',
  quote: 'complement',
  subject: 'loose',
  governs: 'anything',
  sure: 0.8,
  ...rest,
})
const REAFFIRMATION = { kind: 'reaffirmation', strength: 'declaratory', quote: 'trigger', sure: 0.85 } as const
const WISHED = { kind: 'intention', strength: 'soft', quote: 'trigger', sure: 0.8 } as const
const NOTED = { kind: 'intention', strength: 'declaratory', governs: 'action', sure: 0.65 } as const

/** English words that make a commitment, the narrower before the wider: of two that overlap the first listed wins. */
export const ENGLISH_RULES: Rule[] = [
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
  rule('commitment of', "commitment of (?<owner>[\\p{L}.' -]{3,60}?) to", { ...REAFFIRMATION }),
  rule(
    'reaffirm',
    `${AFFIRM}${GAP} (?:commitments?|adherence|dedication|obligations?|support|allegiance|pledges?)(?: of [\\p{L} ]{3,40}?)?(?:, [^,;.:]{3,90},)? (?:to|for|on|of|under|towards?|in)`,
    REAFFIRMATION,
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
    'possessive wish',
    `(?<owner>[\\p{L}.-]+(?: [\\p{L}.-]+)?)(?:'s|s') (?:[\\p{L}-]+ ){0,2}(?<head>${WISH}) (?:to|in)`,
    { ...WISHED, quote: 'head', sure: 0.7 },
  ),
  rule(
    'remain committed',
    `(?:remain(?:s|ed)?|continue[sd]? to be|stay(?:s|ed)?)${ADVERBS} (?:committed|dedicated|devoted|resolved|determined) (?:to|towards?)`,
    REAFFIRMATION,
  ),
  rule('resolve', `${REPORT}${GAP} (?:determination|resolve|resolution) (?:to|for|in)`, { quote: 'complement' }),
  rule('readiness', `${REPORT}${GAP} (?<head>${WISH}) (?:to|in|for|of|that)`, { ...WISHED, quote: 'head' }),
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
  rule(
    'instruct',
    `(?:instruct(?:s|ed)?|task(?:s|ed)?|direct(?:s|ed)?|mandat(?:e|es|ed)|challeng(?:e|es|ed)|commission(?:s|ed)?|entrust(?:s|ed)?|charg(?:e|es|ed))(?: [\\p{L}'-]+,?){1,10}? to|(?:task(?:s|ed)?|entrust(?:s|ed)?|charg(?:e|es|ed))(?: [\\p{L}'-]+){1,8}? with`,
    { subject: 'strict' },
  ),
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
  rule('will seek', '(?:seek|endeavou?r|strive)s? to', { strength: 'soft', subject: 'strict' }),
  rule('expected', '(?:are|is) (?:expected|scheduled|set|due|planned|slated) to', {
    ...WISHED,
    subject: 'strict',
    sure: 0.6,
  }),
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
  rule(
    'working',
    `(?:(?:are|is|were)${ADVERBS} )?working (?:together |closely |jointly |actively ){0,3}(?:to|towards?|on)`,
    { strength: 'soft', subject: 'strict', quote: 'trigger', sure: 0.6 },
  ),
  rule(
    'launching',
    '(?:are|is) (?:also |jointly |now )?(?=(?:launching|expanding|establishing|creating|building|increasing|strengthening|deepening|developing|opening|advancing|introducing|initiating|pursuing|committing|providing|taking|accelerating) )',
    { subject: 'strict', sure: 0.6 },
  ),
  rule(
    'announce',
    'announc(?:e|es|ed)(?: [\\p{L}]+){0,2} (?:establishment|launch|creation|formation|opening|start|commencement) of',
    { subject: 'strict', quote: 'trigger', sure: 0.6 },
  ),
  rule(
    'we launch',
    '(?<=(?:^|[,;] |and )we (?:(?:hereby|today|therefore|also) )?)(?:launch|establish|initiate|set up|create|announce)(?= (?:the|an?|our|new) )',
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

/** English words that end the phrase before them and bind nobody. */
export const ENGLISH_BOUNDARIES: Boundary[] = [
  {
    re: pattern(
      '(?:(?:also|further|jointly|highly) )?(?:welcom(?:e|es|ed)|discuss(?:ed)|exchanged|commend(?:s|ed)?|appreciat(?:e|es|ed)|thank(?:s|ed)?|applaud(?:s|ed)?|condemn(?:s|ed)?|recall(?:s|ed)?|reviewed|prais(?:e|es|ed)|congratulat(?:e|es|ed)|(?:take|took|takes) note|believ(?:e|es|ed)|note(?:s|d)?|expressed (?:satisfaction|concern|appreciation|gratitude|confidence|hope|condolences|deep concern)|recogni[sz]e[ds]?|acknowledge[ds]?|call(?:s|ed)? (?:up)?on|urge[ds]?|encourage[ds]?|demand(?:s|ed)?|shared the view|look(?:s|ed)? forward|emphasi[sz]e[ds]?|stress(?:es|ed)|underlin(?:e|es|ed)|underscor(?:e|es|ed)|reaffirm(?:s|ed)?|affirm(?:s|ed)?|reiterate[ds]?)',
    ),
  },
]
