import search from 'approx-string-match'

/** How many UTF-16 units around a quote are kept with it, so that it can be told from the same words elsewhere. */
export const CONTEXT = 32
/** A quote of so many units tells itself from others; a shorter one needs a side of its surroundings. */
const TELLING = 32
/** How many units beside a quote must be the same for that side to count. */
const BESIDE = 12
/** A look-alike differs in at most this share of the quote's units; beyond it, other words are only other words. */
const LIKENESS = 0.4
/** In how many units of text a look-alike is sought, the nearest passages first: some 150 pages. */
const REACH = 500_000

export type Span = { start: number; end: number }
/** A span of the passage with this ordinal, from 1. */
export type Place = Span & { passage: number }
/** Words with the words around them (W3C Web Annotation: TextQuoteSelector and TextPositionSelector in one). */
export type Anchor = { quote: string; start: number } & Surroundings
type Surroundings = { prefix: string; suffix: string }

type Found<At> =
  | ({ fit: 'exact' | 'shifted' } & At)
  | ({ fit: 'changed'; distance: number; others: At[] } & At)
  | { fit: 'lost' }
export type PlaceFit = Found<Place>
export type SpanFit = Found<Span>

/** The words on either side of a span, as they are kept with it; shorter only where the text begins or ends. */
export function surroundings(text: string, { start, end }: Span): Surroundings {
  return { prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) }
}

/** `anchorIn` for a text of one passage. */
export function anchorQuote(text: string, anchor: Anchor): SpanFit {
  const found = anchorIn([text], { ...anchor, passage: 1 })
  if (found.fit === 'lost') return found
  const span = { start: found.start, end: found.end }
  if (found.fit !== 'changed') return { fit: found.fit, ...span }
  const others = found.others.map(({ start, end }) => ({ start, end }))
  return { fit: found.fit, ...span, distance: found.distance, others }
}

/**
 * Finds a quote again in passages that may have been corrected, split, joined or moved since.
 *
 * Returns `exact` or `shifted` only when the words are the same and nothing else can be meant: `exact` at the same place
 * in the same surroundings, `shifted` where the surroundings tell it, or where the words stand once and tell themselves.
 * Words that differ come back as `changed` with their distance; so do the same words, with distance 0, in several places
 * or in strange surroundings. Those wait for a person, because a look-alike quote is worse than a lost one. `others` are
 * places just as good. `fresh` are the passages in which a look-alike is sought: those that were not there before; all
 * unless given. Offsets are UTF-16 units; `distance` is the number of single-unit edits, or a little more. Cost: one
 * pass for the same words, O(n·d) for look-alikes, which are sought in the nearest 150 pages or so. Source: W3C Web
 * Annotation, TextQuoteSelector.
 */
export function anchorIn(
  passages: readonly string[],
  anchor: Anchor & { passage: number },
  fresh: readonly number[] = passages.map((_, index) => index + 1),
): PlaceFit {
  if (anchor.quote === '') return { fit: 'lost' }
  const places = occurrences(passages, anchor.quote)
  const [place] = places
  if (place === undefined) return lookAlike(passages, anchor, fresh)
  const around = places.map((at) => ({ at, ...surroundings(passages[at.passage - 1] ?? '', at) }))
  const same = around.filter(({ prefix, suffix }) => prefix === anchor.prefix && suffix === anchor.suffix)
  const near = around.filter((sides) => hasNeighbour(sides, anchor))
  const [told, ...rivals] = same.length > 0 ? same : near.length > 0 || anchor.quote.length < TELLING ? near : around
  if (!told || rivals.length > 0) return { fit: 'changed', ...place, distance: 0, others: places.slice(1) }
  const { at } = told
  const isExact = same.length > 0 && at.passage === anchor.passage && at.start === anchor.start
  return { fit: isExact ? 'exact' : 'shifted', ...at }
}

/** How often the words stand in the same surroundings: more than once, and nobody can say which of them is meant. */
export function countAlike(passages: readonly string[], { quote, prefix, suffix }: Omit<Anchor, 'start'>) {
  if (quote === '') return 0
  return occurrences(passages, quote).filter((at) => {
    const now = surroundings(passages[at.passage - 1] ?? '', at)
    return now.prefix === prefix && now.suffix === suffix
  }).length
}

/** Whether the words next to a place, on either side, are those of the anchor; too few to tell do not count. */
function hasNeighbour(now: Surroundings, { prefix, suffix }: Surroundings) {
  const [before, after] = [prefix.slice(-BESIDE), suffix.slice(0, BESIDE)]
  return (
    (before.length === BESIDE && now.prefix.endsWith(before)) ||
    (after.length === BESIDE && now.suffix.startsWith(after))
  )
}

function occurrences(passages: readonly string[], quote: string): Place[] {
  return passages.flatMap((text, index) => {
    const found: Place[] = []
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
      found.push({ passage: index + 1, start, end: start + quote.length })
    return found
  })
}

/** The likest words to a quote that is nowhere; of those just as like, those of the nearest passage come first. */
function lookAlike(
  passages: readonly string[],
  anchor: Anchor & { passage: number },
  fresh: readonly number[],
): PlaceFit {
  let most = Math.floor(anchor.quote.length * LIKENESS)
  const found: (Place & { errors: number })[] = []
  let reach = REACH
  const away = (passage: number) => Math.abs(passage - anchor.passage)
  for (const passage of fresh.toSorted((a, b) => away(a) - away(b))) {
    if (reach <= 0) break
    const text = passages[passage - 1] ?? ''
    reach -= text.length
    const near = most < 1 ? [] : search(text, anchor.quote, most)
    for (const { start, end, errors } of apart(near)) {
      most = Math.min(most, errors)
      found.push({ passage, errors, ...wholeWords(text, { start, end }) })
    }
  }
  const [best, ...others] = found.filter(({ errors }) => errors === most).map(({ errors, ...place }) => place)
  if (!best) return { fit: 'lost' }
  const { length } = anchor.quote
  return { fit: 'changed', ...best, distance: most + Math.max(0, best.end - best.start - length - most), others }
}

/** Of matches that overlap, the widest: the edits at a quote's ends then fall on its own last words. */
function apart(matches: (Span & { errors: number })[]) {
  const kept: (Span & { errors: number })[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || match.start >= last.end) kept.push(match)
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match
  }
  return kept
}

const WORD = /[\p{L}\p{M}\p{N}]/u

/** A span drawn out to whole words, without white space at its ends. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from > 0 && WORD.test(text.charAt(from - 1)) && WORD.test(text.charAt(from))) from--
  while (to < text.length && WORD.test(text.charAt(to)) && WORD.test(text.charAt(to - 1))) to++
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}
