import { AppError } from '@/lib/errors'
import { surroundings } from '@/lib/words/anchor'

/** Where to look: the record and the field that a refusal names, and which occurrence of the words is meant, from 0. */
type Sought = { ref: string; path: string; occurrence?: number }

/**
 * Where words stand in a passage, in UTF-16 units, with the words around them (W3C TextPositionSelector and
 * TextQuoteSelector). Refuses with `invalid` words that are not there, character by character.
 */
export function anchorWords(passage: string, words: string, { ref, path, occurrence = 0 }: Sought) {
  let start = -1
  for (let n = 0; n <= occurrence; n++) {
    start = passage.indexOf(words, start + 1)
    if (words !== '' && start >= 0) continue
    const problem =
      n === 0
        ? { path, message: 'errors.wordsNotInPassage' }
        : { path: 'occurrence', message: 'errors.occurrenceBeyond' }
    throw new AppError('invalid', 'errors.quoteNotVerbatim', [problem], { ref, words })
  }
  const end = start + words.length
  return { quote: words, start, end, ...surroundings(passage, { start, end }) }
}

/** Which occurrence of the words starts at `start`, from 0. */
export function occurrenceAt(passage: string, words: string, start: number) {
  let occurrence = 0
  for (let at = passage.indexOf(words); at >= 0 && at < start; at = passage.indexOf(words, at + 1)) occurrence += 1
  return occurrence
}
