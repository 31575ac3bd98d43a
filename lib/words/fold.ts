import { remembered } from '@/lib/words/remembered'

/**
 * Letters that a search takes for another: those that Tajik has beside the Russian ones, since a Russian keyboard lacks
 * them, and Latin ones that do not come apart into a letter and an accent.
 */
const LOOK_ALIKES: Record<string, string> = {
  ...{ қ: 'к', ғ: 'г', ҳ: 'х', ҷ: 'ч', ӣ: 'и', ӯ: 'у', ё: 'е' },
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', ə: 'e' },
}

/** A run of letters and digits; a soft hyphen or a joiner inside does not part it, and the English ’s belongs to it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*(?:['’]s(?![\p{L}\p{M}\p{N}]))?/gu
const POSSESSIVE = /['’]s$/i

/** A word of a text: `folded` as a search compares it; the text's own from `start` until `end`, in UTF-16 units. */
export type Token = { folded: string; start: number; end: number }

/** The words of a text in order. What stands between them (signs, spaces, hyphens) is in none. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '')
}

/**
 * Folds text to what a search compares: its words in lower case of any alphabet, one space between them, ё as е, Tajik
 * letters as their Russian look-alikes, accents off, composed and decomposed letters alike. й stays й: it is a letter of
 * its own, and its breve no accent. A database cannot do this: SQLite knows ASCII only, and neither it nor PostgreSQL
 * folds ё or ҷ.
 */
export const fold = (text: string) =>
  tokensOf(text)
    .map(({ folded }) => folded)
    .join(' ')

const foldWord = remembered((word) => {
  const letters = word.replace(POSSESSIVE, '').normalize('NFKC').toLowerCase().normalize('NFC')
  return Array.from(letters, foldLetter).join('')
})

function foldLetter(letter: string) {
  if (letter === 'й') return letter
  const alike = LOOK_ALIKES[letter]
  if (alike) return alike
  // What NFKC makes of a ligature or a fraction may hold signs: they are no part of a word.
  return Array.from(letter.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, ''), (base) => LOOK_ALIKES[base] ?? base).join(
    '',
  )
}
