import type { StatementLanguage } from '@/lib/intake/languages'

export type Span = { start: number; end: number }

/** Words whose full stop does not end a sentence; the segmenter of the platform does not know them. */
const ABBREVIATION =
  /(?:^|[\s(«"“])(?:г|гг|в|вв|им|ст|п|пп|т\. ?е|т\. ?д|т\. ?п|др|см|млн|млрд|тыс|руб|долл|ул|проф|Mr|Mrs|Ms|Dr|No|Art|Gen|Alm|Lt|Sen|Rep|H\.E|U\.S|U\.N|U\.K|a\.m|p\.m|e\.g|i\.e|vs|St|Jr|Sr|cf|para|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u
/** The segmenter is asked about pieces of at most this size, so that one endless line costs what many short ones do. */
const LONGEST = 4_000

/**
 * The sentences of one passage, in order and without surrounding space. A sentence longer than 4,000 units is cut at a
 * space: nothing that a person wrote is so long, and the grammar's cost stays bounded.
 */
export function sentencesOf(text: string, language: StatementLanguage): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const found: Span[] = []
  for (const { start: from, end: to } of chunksOf(text)) {
    let start = from
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      const end = from + index + segment.length
      if (end < to && (ABBREVIATION.test(segment.slice(-40)) || continues(text, end))) continue
      found.push({ start, end })
      start = end
    }
  }
  return found.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start)
}

/** A small letter after a full stop: the stop belonged to an abbreviation that the list lacks. */
function continues(text: string, end: number) {
  return /^\p{Ll}/u.test(text.slice(end, end + 2)) && !text.slice(0, end).trimEnd().endsWith(';')
}

function chunksOf(text: string): Span[] {
  const chunks: Span[] = []
  let start = 0
  while (text.length - start > LONGEST) {
    const window = text.slice(start, start + LONGEST)
    const stop = Math.max(window.lastIndexOf('. '), window.lastIndexOf('; '))
    const space = window.lastIndexOf(' ')
    const length = stop > LONGEST / 4 ? stop + 2 : space > 0 ? space + 1 : LONGEST
    chunks.push({ start, end: start + length })
    start += length
  }
  chunks.push({ start, end: text.length })
  return chunks
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  if (lead === words.length) return { start, end: start }
  return { start: start + lead, end: end - (words.length - words.trimEnd().length) }
}
