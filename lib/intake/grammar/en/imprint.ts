import type { Imprint } from '@/lib/intake/grammar/grammar'
import { patternAtEnd } from '@/lib/intake/grammar/pattern'

const OFFICE =
  '(?:president|prime minister|premier|chancellor|king|minister|ministers?|secretary|chairman|chairperson|leader|secretary-general|state councilor)'

/** How English statements say who made them and where. */
export const IMPRINT: Imprint = {
  topic: patternAtEnd(
    '(?:on|regarding|concerning|about|in|to|at|against|for|towards|situation in) (?:the )?(?:republic of )?',
  ),
  opening:
    /(?:\bwe\b|\bthe (?:heads of state|leaders|presidents|prime ministers|foreign ministers|ministers)\b|\bbetween\b)[^.;]{0,900}/u,
  listed:
    /^(?:,? ?[\p{L}.' -]{2,30}(?=,))?,? ?(?:(?:and|as well as|&) )?(?:the )?(?:(?:republic|kingdom|government) of )?(?:(?:president|prime minister|premier|chancellor) (?:[\p{L}.-]+ ){0,4})?$/u,
  count:
    /(?:trilateral|(?:all|the|our|their|these) (?<count>three|four|five) (?:countries|leaders|nations|governments|presidents|parties|states))(?![\p{L}])/u,
  office: OFFICE,
  officeAfter: `(?:foreign )?${OFFICE}`,
  offices: /(?:presidents|ministers|leaders|heads|chancellors)(?![\p{L}])/u,
  surname: { stem: (name) => name, endings: '' },
  isMakersAdjective: ({ before: [, original], after }) =>
    after.startsWith('-') || original === '-' || /^ (?:president|prime minister|foreign minister)/.test(after),
  places: [
    /\b(?:Done|Signed|Adopted|Issued) (?:at|in) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u,
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}),? \d{4}\b/u,
  ],
}
