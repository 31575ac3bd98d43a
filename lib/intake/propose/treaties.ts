import { pattern, spansOf } from '@/lib/intake/grammar/pattern'
import type { StatementLanguage } from '@/lib/intake/languages'
import { daysIn } from './dates'

/** A place where a text names an instrument; offsets in the folded text. */
export type TreatySpan = { start: number; end: number; signedOn: string | null }

/** A capital in the original tells an instrument's name from the common noun; the folded text has lost it. */
const RU_KIND =
  '(?:договор|соглашени|конвенци|протокол|меморандум|устав|хартии|хартия|хартию|хартией|пакт|деклараци|стать)\\p{L}*'
const RU_RESOLUTION =
  'резолюци\\p{L}+ (?:№ ?)?\\d{3,4}(?: \\(\\d{4}\\))?(?: совета безопасности(?: оон)?| генеральной ассамблеи(?: оон)?)?'
const EN_KIND =
  '(?:agreement|treaty|convention|protocol|memorandum of understanding|mou|charter|statute|pact|terms of reference|accord|framework agreement)'
/** A kind's first word, whole: `accordance` is no accord. */
const EN_KIND_BEGINS =
  /^(?:agreement|treaty|convention|protocol|memorandum|mou|charter|statute|pact|terms|accord|framework)(?!\p{L})/u
const EN_NUMBERED =
  '(?:executive order|proclamation|(?:unsc |un security council |security council |unga )?resolution)s? (?:no\\. ?)?\\d{3,5}'
const RU_NAME = pattern(
  `${RU_KIND}(?: (?:о|об|между|по|оон|снг|шос|одкб|союза|европейск|содружеств|организаци|северо)[^.;:()«»]{0,260}?)??(?= от \\d)|${RU_KIND} (?:оон|организации объединенных наций|снг|шос|одкб)|${RU_KIND} (?:о|об|между) [^.;:,()«»]{4,160}|${RU_RESOLUTION}`,
)
const EN_NAME = pattern(
  `${EN_NUMBERED}|(?:(?:the|[\\p{L}.+&'-]+) ){1,7}?${EN_KIND}(?: (?:on|for|of|between|regarding|concerning|to) [^.;:,()]{3,120}?(?=[.;:,()]| of (?:\\p{L}+ )?\\d|$| to (?:\\p{L}+)| and ))?(?: \\(\\p{L}{2,8}\\))?|terms of reference`,
)

/** Instruments a text names, with the day of signature where the words give one. Matching to known ones is not done here. */
export function treatiesIn(
  original: string,
  folded: string,
  language: StatementLanguage,
  unfoldAt: (at: number) => number,
): TreatySpan[] {
  const capital = (at: number) => /\p{Lu}/u.test(original.charAt(unfoldAt(at)))
  const days = daysIn(folded)
  const found = spansOf(language === 'ru' ? RU_NAME : EN_NAME, folded).flatMap(({ start, end }) => {
    const span = language === 'ru' ? { start, end } : trimEnglish(folded, start, end, capital)
    if (!span || (!capital(span.start) && !/^резолюц/u.test(folded.slice(span.start)))) return []
    const clean = folded.slice(span.start, span.end).replace(/(?:,? от|,)\s*$/u, '')
    const cleanEnd = span.start + clean.trimEnd().length
    const dated = days.find(
      (d) =>
        d.start >= cleanEnd &&
        /^,?(?: \([^)]*\))?,? ?(?:of|от|signed(?: in [\p{L} ]+)? on|подписанн\p{L}+|dated|\()? ?$/u.test(
          folded.slice(cleanEnd, d.start),
        ),
    )
    return [{ start: span.start, end: cleanEnd, signedOn: dated?.day ?? null }]
  })
  return found.filter(
    (t, i) =>
      !found.some(
        (o, k) => k !== i && o.start <= t.start && o.end >= t.end && (o.end - o.start > t.end - t.start || k < i),
      ),
  )
}

/** English names begin at their first capital word and have no small verb inside. */
function trimEnglish(folded: string, start: number, end: number, capital: (at: number) => boolean) {
  let at = start
  const words = [...folded.slice(start, end).matchAll(/[^ ]+/g)].map((m) => ({ text: m[0], at: start + m.index }))
  const kind = words.findIndex(({ text }) => EN_KIND_BEGINS.test(text))
  for (let i = Math.max(0, kind); i >= 0; i--) {
    const word = words[i]
    if (!word) continue
    if (capital(word.at)) at = word.at
    else if (!/^(?:of|on|and|for|the|u\.s\.)$/.test(word.text))
      return kind > i && capital(at) ? { start: at, end } : null
  }
  return capital(at) ? { start: /^the /.test(folded.slice(at)) ? at + 4 : at, end } : null
}
