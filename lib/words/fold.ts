/**
 * Folds text to what a search compares: lower case in any alphabet, ё as е, every run of other signs (no-break spaces,
 * hyphens, quotes) as one space. Search in a database cannot do this: SQLite's own lower() and LIKE know ASCII only.
 */
export function fold(text: string) {
  return text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * What a person typed, as folded parts that must all be found: words, and what stands in quotation marks as one part.
 * Empty when nothing in it can be looked for.
 */
export function searchParts(typed: string) {
  const parts = typed.match(/"[^"]+"|«[^»]+»|“[^”]+”|\S+/gu) ?? []
  return [...new Set(parts.map(fold).filter((part) => part !== ''))]
}
