import type { Range } from '@/lib/words/hits'

/** Some of a text, with where it is lit; cut at a space, and marked where it is cut. */
export type Excerpt = { text: string; lit: Range[] }

/** About how many letters stand before the first hit, and how many in all. */
const BEFORE = 40
const MOST = 160

/** The words around the first hit in a text. */
export function excerptOf(text: string, lit: Range[]): Excerpt {
  const hit = lit[0]?.start ?? 0
  const from = hit <= BEFORE ? 0 : text.lastIndexOf(' ', hit - BEFORE) + 1
  const space = text.indexOf(' ', from + MOST)
  const to = space < 0 ? text.length : space
  const before = from > 0 ? '… ' : ''
  const shift = before.length - from
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    lit: lit.filter(({ end }) => end <= to).map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  }
}
