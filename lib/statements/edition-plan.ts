import { type Anchor, anchorIn, countAlike, type Place, type PlaceFit } from '@/lib/words/anchor'

/** A commitment as an edition looks at it: its words, and the passage that they stand in now. */
export type Anchored = Anchor & {
  ref: string
  horizonPhrase: string | null
  passage: { edition: number; ordinal: number; original: string }
}
export type Planned<Row> = { row: Row; found: PlaceFit }
type Passages = { edition: number; ordinal: number; original: string }[]

export const FITS = ['exact', 'shifted', 'changed', 'lost'] as const

/**
 * What becomes of each commitment's words in the paragraphs of another edition.
 *
 * Beyond what `anchorIn` guarantees, words wait for a person (`changed`, distance 0) though they stand there verbatim:
 * when they stood in several places alike before, when those of two promises fall on the same place, and when the
 * deadline's phrase is no longer in their paragraph. `before` are the passages of every edition that a row stands on.
 */
export function planAnchors<Row extends Anchored>(rows: Row[], before: Passages, after: string[]): Planned<Row>[] {
  const texts = new Map<number, string[]>()
  for (const { edition, original } of before) texts.set(edition, [...(texts.get(edition) ?? []), original])
  const fresh = new Map([...texts].map(([edition, known]) => [edition, newAmong(after, known)]))
  const planned = rows.map((row) => {
    const { edition, ordinal } = row.passage
    const found = anchorIn(after, { ...row, passage: ordinal }, fresh.get(edition))
    const isDoubtful =
      isSilent(found) &&
      (countAlike(texts.get(edition) ?? [], row) > 1 || !holdsHorizon(row, after[found.passage - 1] ?? ''))
    return { row, found: isDoubtful ? waiting(found) : found }
  })
  const claims = new Map<string, Set<string>>()
  for (const { row, found } of planned) {
    if (!isSilent(found)) continue
    const { edition, ordinal } = row.passage
    const own = `${edition} ${ordinal} ${row.start} ${row.quote.length}`
    claims.set(keyOf(found), (claims.get(keyOf(found)) ?? new Set()).add(own))
  }
  return planned.map(({ row, found }) =>
    isSilent(found) && (claims.get(keyOf(found))?.size ?? 0) > 1 ? { row, found: waiting(found) } : { row, found },
  )
}

type Silent = { fit: 'exact' | 'shifted' } & Place

/** Whether the words move without a person. */
export const isSilent = (found: PlaceFit): found is Silent => found.fit === 'exact' || found.fit === 'shifted'

const waiting = ({ passage, start, end }: Silent): PlaceFit => ({
  ...{ fit: 'changed', passage, start, end },
  distance: 0,
  others: [],
})
const keyOf = ({ passage, start, end }: Place) => `${passage} ${start} ${end}`

/** Whether a deadline's phrase goes along to a paragraph; one named elsewhere, in a heading say, does. */
export const holdsHorizon = ({ horizonPhrase, passage }: Pick<Anchored, 'horizonPhrase' | 'passage'>, text: string) =>
  horizonPhrase === null || !passage.original.includes(horizonPhrase) || text.includes(horizonPhrase)

/** The ordinals of the paragraphs that were not there before, word for word. */
function newAmong(after: string[], known: string[]) {
  const old = new Set(known)
  return after.flatMap((text, index) => (old.has(text) ? [] : [index + 1]))
}

/** How many commitments each fit has. */
export function countFits(planned: { found: PlaceFit }[]): Record<(typeof FITS)[number], number> {
  const counts = { exact: 0, shifted: 0, changed: 0, lost: 0 }
  for (const { found } of planned) counts[found.fit] += 1
  return counts
}
