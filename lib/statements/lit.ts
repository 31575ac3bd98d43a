/** A promise's words in a text, in UTF-16 units; `end` is after the last. */
export type Span = { ref: string; start: number; end: number }

/** A run of text in which the same promises are lit; `refs` in the order in which they begin, none where plain. */
export type Segment = { text: string; refs: string[] }

/**
 * Cuts a text where a promise begins or ends. Promises that touch stay apart, since each cut makes a segment; where
 * they overlap, an umbrella and its parts say, the segment belongs to all. The segments' text is the whole text.
 */
export function cutIntoSegments(text: string, spans: Span[]): Segment[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length
    return {
      text: text.slice(from, to),
      refs: inside.filter(({ start, end }) => start <= from && to <= end).map(({ ref }) => ref),
    }
  })
}

/** Where each promise's words stand in a translation; those that do not are left out. */
export function spansIn(text: string, promises: { ref: string; words: string | undefined }[]): Span[] {
  return promises.flatMap(({ ref, words }) => {
    const start = words ? text.indexOf(words) : -1
    return words && start >= 0 ? [{ ref, start, end: start + words.length }] : []
  })
}
