import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import type { StatementLanguage } from '@/lib/intake/languages'

/** How many paragraphs from either end can say where and by whom a document was made. */
const EDGE = 3

/**
 * What a document says of itself at its head and foot: where it was done, in the words' own case, and an address it
 * gives. Empty where it says nothing: a place that is only spoken of is not guessed.
 */
export function imprintOf(passages: string[], language: StatementLanguage): { place: string; url: string } {
  const edges = [...new Set([...passages.slice(0, EDGE), ...passages.slice(-EDGE)])].map((text) => text.trim())
  const said = GRAMMARS[language].imprint.places.flatMap((pattern) => edges.map((text) => pattern.exec(text)?.[1]))
  const urls = edges.map((text) => /https?:\/\/[^\s)>"»”]+/.exec(text)?.[0].replace(/[.,;]+$/, ''))
  return { place: said.find(Boolean) ?? '', url: urls.find(Boolean) ?? '' }
}
