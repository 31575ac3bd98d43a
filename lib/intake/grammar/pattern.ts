/**
 * Compiles the grammar's notation for folded text, where every run of spaces is one space: `~` is any letters that follow
 * (an inflected ending), and the whole stands between word boundaries of any alphabet, which `\b` knows only for ASCII.
 */
export function pattern(source: string, flags = 'gu') {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${expand(source)})(?![\\p{L}\\p{N}])`, flags)
}

/** The same notation anchored at a position (sticky): set `lastIndex` first. */
export function patternHere(source: string) {
  return pattern(source, 'uy')
}

/** The same notation at the very end of a text. */
export function patternAtEnd(source: string) {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${expand(source)})$`, 'u')
}

const expand = (source: string) => source.replaceAll('~', '\\p{L}*')

/** Every match of `re` in `text`, as spans. */
export function spansOf(re: RegExp, text: string) {
  return [...text.matchAll(re)].map((match) => ({ start: match.index, end: match.index + match[0].length, match }))
}
