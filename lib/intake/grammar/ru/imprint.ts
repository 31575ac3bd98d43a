import type { Imprint } from '@/lib/intake/grammar/grammar'
import { patternAtEnd } from '@/lib/intake/grammar/pattern'

const OFFICE =
  '(?:президент\\p{L}*|премьер-министр\\p{L}*|министр\\p{L}*|председател\\p{L}*|канцлер\\p{L}*|глав\\p{L}*|лидер\\p{L}*|корол\\p{L}*|премьер\\p{L}*)'

/** How Russian statements say who made them and where. */
export const IMPRINT: Imprint = {
  topic: patternAtEnd('(?:по|в|о|об|г\\.?|город[еа]?|ситуаци\\p{L}+ в|относительно|для) (?:республик\\p{L}+ )?'),
  opening: /(?:мы|главы|президенты|лидеры|премьер-министры|министры|между)(?![\p{L}])[^.;]{0,900}/u,
  listed: /^(?:,? ?[\p{L}.' -]{2,30}(?=,))?,? ?(?:(?:и|а также) )?(?:республики )?$/u,
  count:
    /(?:трехсторонн\p{L}+|(?<count>трех|три|четырех|четыре|пяти|пять) (?:стран|государств|лидеров|президентов|сторон))(?![\p{L}])/u,
  office: OFFICE,
  officeAfter: `(?:первый |федеральн\\p{L}+ )?${OFFICE}(?: иностранных дел)?`,
  offices: /(?:президенты|министры|главы|лидеры|премьер-министры)(?![\p{L}])/u,
  surname: {
    stem: (name) => name.replace(/(?:ым|ом|ем|ою|ой|ого|ому|а|у|я|ю|ы|е|и)$/u, ''),
    endings: '(?:ым|ом|ем|ой|ого|ому|ий|а|у|я|ю|ы|е|и)?',
  },
  isMakersAdjective: ({ before: [folded], after, followedByAdjective }) =>
    after.startsWith('-') || folded === '-' || followedByAdjective,
  places: [
    /(?:Совершено|Подписано|Принято) в (?:г\. ?|городе )?(\p{Lu}[\p{L}-]+)/u,
    /^(?:г\. ?)?(\p{Lu}[\p{L}-]+), \d{1,2} \p{Ll}+ \d{4}/u,
    /^г\. ?(\p{Lu}[\p{L}-]+)/u,
  ],
}
