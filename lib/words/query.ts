import { tokensOf } from '@/lib/words/fold'
import { stem } from '@/lib/words/stem'

/**
 * One thing to look for. `words` are folded; more than one stand next to each other. `exact`: in quotation marks, so in
 * this form only. `open`: its last word is still being typed. `not`: must be absent.
 */
export type Term = { words: string[]; stems: string[]; exact: boolean; open: boolean; not: boolean }

/** A phrase in quotation marks (the last may still be open), or anything up to a space; a hyphen before it excludes. */
const CHUNK = /(-?)(?:"([^"]*)("?)|«([^»]*)(»?)|“([^”]*)(”?)|([^\s"«“]+))/gu

/** Words that tell nothing beside others. Alone, in quotation marks or typed last they are looked for as any word. */
const SLIGHT = new Set(
  'а без в во для до за и из или к ко на над не но о об от по под при про с со у a an and at by for from in of on or the to with'.split(
    ' ',
  ),
)

/**
 * Reads what a person typed: words, "phrases" in any quotation marks, -what must be absent; words joined by a sign
 * (торгово-экономический, RUS-TJK-2017-05) stand together. Nothing in it is an expression of a database: `AND`, `a:b`
 * and `*` are words and signs. Empty when there is nothing to look for.
 */
export function parseQuery(typed: string): Term[] {
  const isEnded = /[^\p{L}\p{M}\p{N}]$/u.test(typed)
  const terms = Array.from(typed.matchAll(CHUNK), (match) => {
    const [chunk, hyphen, straight, straightEnd, guillemets, guillemetsEnd, curly, curlyEnd, plain] = match
    const words = tokensOf(straight ?? guillemets ?? curly ?? plain ?? '').map(({ folded }) => folded)
    const exact = plain === undefined
    const isLast = match.index + chunk.length === typed.length
    const isClosed = Boolean(straightEnd || guillemetsEnd || curlyEnd)
    const not = hyphen === '-' || (plain ?? '').startsWith('-')
    return { words, stems: words.map(stem), exact, open: isLast && !isClosed && !isEnded && !not, not }
  }).filter(({ words }) => words.length > 0)
  const telling = terms.filter((term) => !isSlight(term))
  return distinct(telling.some(({ not }) => !not) ? telling : terms)
}

const isSlight = ({ words, exact, open, not }: Term) =>
  !exact && !open && !not && words.length === 1 && words.every((word) => SLIGHT.has(word))

function distinct(terms: Term[]) {
  const seen = new Map(terms.map((term) => [JSON.stringify({ ...term, open: false }), term]))
  return [...seen.values()]
}
