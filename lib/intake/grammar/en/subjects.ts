import type { SubjectWords } from '@/lib/intake/grammar/grammar'

/** Who promises in English, where no state is named. */
export const SUBJECTS: SubjectWords = {
  third:
    '(?:all|other|third|developed|any|some|many|interested|concerned|regional|those|advanced)(?: [\\p{L}-]+){0,2} (?:countries|states|parties|nations|members|partners|sides|governments|stakeholders|actors)|(?:the )?(?:broader )?international community|(?:the )?parties (?:concerned|to the conflict)|taliban|(?:the )?(?:private sector|security council)',
  all: '(?:(?:the|both|our|these|participating|our two|all of the|neither|each|either) )?(?:(?:two|three|four|five|six|seven|both|c5\\+1|quad|brics|asean|g20|g7|sco|participating|foreign|trade|defen[cs]e|finance) ){0,4}(?:sides?|parties|party|leaders|presidents|prime ministers|heads of (?:state|government|delegations?)(?: and (?:of )?government)?|ministers|delegations|countries|nations|governments|participants|member states|members|principals|secretaries|interlocutors|co-chairs|signatories|chairs|partners|states)|(?:the|our) (?:alliance|organi[sz]ation|association|bloc|grouping)|we|they|both',
  organ:
    '(?:(?:our|their|its|the|relevant|competent|respective|joint|appropriate|a|an|new) ){0,4}(?:(?:u\\.s\\.|[\\p{L}-]+) ){0,3}?(?:teams|officials|experts|agencies|authorities|ministries|departments?|ministry|commission|committees?|working groups?|task force|secretariat|partnership|agency|councils?|cent(?:er|re)|companies|institutions|bodies|universities|representatives|coordinators|sherpas|forces|missions?|programs?|dialogue partners)(?: of (?:state|foreign affairs|commerce|defen[cs]e|energy|justice|the interior|trade)[\\p{L} ]{0,30})?',
  speaker:
    '(?:he|she|the (?:russian |chinese |u\\.s\\. |american |french |indian |japanese |[\\p{L}]+ )?(?:president|prime minister|foreign minister|chancellor|minister|premier|leader|king|emir|crown prince))',
  capital: {
    notAfter: 'in|at|to|from|of|near|visit|visited|the|for',
    before: 'is|was|has|had|will|would|agreed|pledged|promised|said|also|and \\p{L}+ (?:will|would|agreed|pledged)',
  },
  voice:
    /^ (?:side|government|president|prime minister|foreign minister|leader|delegation|party|premier|chancellor|people|secretary|administration|minister)(?![\p{L}])/u,
  side: /^ side(?![\p{L}])/u,
  itself: /(?<= that )it(?= (?:will|would|intends|intended|plans|planned|stands|is (?:ready|prepared|committed)))/gu,
}
