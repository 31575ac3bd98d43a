import { type Token, tokensOf } from '@/lib/words/fold'
import { parseQuery, type Term } from '@/lib/words/query'
import { stem } from '@/lib/words/stem'

/** The least letters of a part of a word: fewer are looked for at the beginnings of words only. */
export const LEAST_PART = 3

/** A stretch of a text, in UTF-16 units; `end` is after the last. */
export type Range = { start: number; end: number }

/**
 * Where a text has what was asked for: the words that match, whole, in order and apart; a phrase as one range. It goes
 * by the rules of the index (exact form, stem, beginning of the last word, part of a word), so that what was found can
 * be lit without asking the database, whose own `highlight()` needs the text kept a second time.
 */
export function lightHits(text: string, typed: string): Range[] {
  const terms = parseQuery(typed).filter(({ not }) => !not)
  if (terms.length === 0) return []
  const tokens = tokensOf(text)
  const ranges = tokens.flatMap(({ start }, at) =>
    terms.flatMap((term) => {
      const last = tokens[at + term.words.length - 1]
      return last && hits(term, tokens.slice(at, at + term.words.length)) ? [{ start, end: last.end }] : []
    }),
  )
  return joined(ranges)
}

function hits({ words, stems, exact, open }: Term, tokens: Token[]) {
  const inForm = tokens.every(({ folded }, at) =>
    open && at === words.length - 1 ? folded.startsWith(words[at] ?? '') : folded === words[at],
  )
  if (inForm || exact) return inForm
  if (tokens.every(({ folded }, at) => stem(folded) === stems[at])) return true
  const [part = ''] = words
  return words.length === 1 && part.length >= LEAST_PART && tokens.every(({ folded }) => folded.includes(part))
}

/** Overlapping ranges as one. */
function joined(ranges: Range[]) {
  const apart: Range[] = []
  for (const range of ranges) {
    const last = apart.at(-1)
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end)
    else apart.push({ ...range })
  }
  return apart
}

/** What of these ranges falls into a stretch of the text, counted from where the stretch begins. */
export const rangesWithin = (ranges: Range[], from: number, to: number): Range[] =>
  ranges
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }))
