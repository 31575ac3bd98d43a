import type { StatementLanguage } from '@/lib/intake/languages'

const PLACES: Record<StatementLanguage, RegExp[]> = {
  en: [
    /\b(?:Done|Signed|Adopted|Issued) (?:at|in) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u,
    /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}),? \d{4}\b/u,
  ],
  ru: [
    /(?:Совершено|Подписано|Принято) в (?:г\. ?|городе )?(\p{Lu}[\p{L}-]+)/u,
    /^(?:г\. ?)?(\p{Lu}[\p{L}-]+), \d{1,2} \p{Ll}+ \d{4}/u,
    /^г\. ?(\p{Lu}[\p{L}-]+)/u,
  ],
}
/** How many paragraphs from either end can say where and by whom a document was made. */
const EDGE = 3

/**
 * What a document says of itself at its head and foot: where it was done, in the words' own case, and an address it
 * gives. Empty where it says nothing: a place that is only spoken of is not guessed.
 */
export function imprintOf(passages: string[], language: StatementLanguage): { place: string; url: string } {
  const edges = [...new Set([...passages.slice(0, EDGE), ...passages.slice(-EDGE)])].map((text) => text.trim())
  const said = PLACES[language].flatMap((pattern) => edges.map((text) => pattern.exec(text)?.[1]))
  const urls = edges.map((text) => /https?:\/\/[^\s)>"»”]+/.exec(text)?.[0].replace(/[.,;]+$/, ''))
  return { place: said.find(Boolean) ?? '', url: urls.find(Boolean) ?? '' }
}
