import type { Span } from '@/lib/words/anchor'
import { foldWithOffsets, unfold } from '@/lib/words/fold-offsets'

/**
 * Where the words that a person gave stand in a text: as they are, else in any case and with any kind of space, dash and
 * apostrophe, since a page that is copied from changes those. The span is of the text's own words; offsets are UTF-16
 * units.
 */
export function findWords(text: string, words: string): Span[] {
  const given = words.trim()
  if (given === '') return []
  const verbatim = placesOf(text, given)
  if (verbatim.length > 0) return verbatim
  const folded = foldWithOffsets(text)
  return placesOf(folded.text, foldWithOffsets(given).text).map(({ start: from, end: to }) => {
    const [start, end] = unfold(folded, from, to)
    return { start, end }
  })
}

function placesOf(text: string, words: string) {
  const found: Span[] = []
  if (words === '') return found
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    found.push({ start, end: start + words.length })
  return found
}
