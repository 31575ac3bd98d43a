import type { Chosen } from '@/lib/commitments/chosen'
import { findWords } from '@/lib/commitments/found'
import type { FacetName } from '@/lib/commitments/list'
import { partsInclude } from '@/lib/commitments/parts'
import { readRows } from '@/lib/commitments/row'
import type { CommitmentQuery } from '@/lib/commitments/schema'
import type { CommitmentChoice } from '@/lib/commitments/tally/choice'
import { choose, countFacets, type Found, isIn } from '@/lib/commitments/tally/choose'
import { currentTally } from '@/lib/commitments/tally/follow'
import { Recent } from '@/lib/commitments/tally/recent'
import { inOrder } from '@/lib/commitments/tally/sort'
import { type Standing, standingAt } from '@/lib/commitments/tally/standing'
import type { Tally } from '@/lib/commitments/tally/tally'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import type { Facets } from '@/lib/lists/facets'
import { withdrawalOf } from '@/lib/records/version'
import type { Analyst, Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

type ListQuery = Omit<CommitmentQuery, 'scale'> & { scale?: unknown }

/** A page of the commitments that a query chooses, and how many there are in all. */
export async function listCommitments(_reader: Reader, query: ListQuery) {
  const { page, pageSize } = query
  const { rows, idsOf } = await chosenBy(query)
  const shown = idsOf(rows.subarray((page - 1) * pageSize, page * pageSize))
  return { rows: await readRows(shown, query), total: rows.length, page, pageSize }
}

/** The same, with how many rows each value of each filter would show. */
export async function listWithFacets(_reader: Reader, query: ListQuery) {
  const { page, pageSize } = query
  const { rows, idsOf, facets } = await chosenBy(query)
  const shown = idsOf(rows.subarray((page - 1) * pageSize, page * pageSize))
  return { rows: await readRows(shown, query), total: rows.length, facets: facets(), page, pageSize }
}

/** What a query chose: its rows in order, their standing, and how many rows each value of each filter would show. */
type Answer = { standing: Standing; rows: Int32Array; facets: () => Facets<FacetName> }
const recent = new Recent<Answer>()

async function chosenBy({ page: _, pageSize: _size, scale: _scale, ...query }: ListQuery) {
  const asked = JSON.stringify(query)
  const known = await currentTally()
  const answer = recent.get(known, asked)
  if (answer) return { ...answer, ...namesIn(known) }
  const found = await findWords(query.q)
  // Looked at once more: what was written while the words were sought is in it.
  const tally = await currentTally()
  return { ...recent.keep(tally, asked, answerOf(tally, query, found)), ...namesIn(tally) }
}

function answerOf(tally: Tally, query: Omit<ListQuery, 'page' | 'pageSize' | 'scale'>, found: Found): Answer {
  const { sort, asOf, knownAt, ...choice } = query
  const standing = standingAt(tally, { asOf, knownAt })
  const chosen = choose(tally, standing, choice, found)
  const rows = inOrder(tally, standing, sort, (row) => isIn(chosen, row))
  let facets: Facets<FacetName> | undefined
  return {
    standing,
    rows,
    facets: () => {
      facets ??= countFacets(tally, standing, choice, chosen)
      return facets
    },
  }
}

const namesIn = (tally: Tally) => ({
  tally,
  idsOf: (some: Int32Array) => Array.from(some, (row) => tally.rows.name(row)),
})

/** The commitments that a query chooses, in its order, and the states that owe any of them; of one page where `onlyPage` says so. */
export async function chooseRows(_reader: Reader, query: ListQuery, { onlyPage = false } = {}): Promise<Chosen> {
  const { page, pageSize } = query
  const { tally, standing, rows: all, idsOf } = await chosenBy(query)
  const rows = onlyPage ? all.subarray((page - 1) * pageSize, page * pageSize) : all
  const owing = new Set<number>()
  for (const row of rows)
    for (let o = standing.first[row] ?? 0; o < (standing.first[row + 1] ?? 0); o++) owing.add(standing.state[o] ?? 0)
  return {
    seq: tally.seq,
    ids: idsOf(rows),
    states: [...owing].map((state) => tally.states.name(state)).sort(),
  }
}

/** The ids of the commitments that a choice matches, in the order of their refs, and the entry of the log that they match at: for an action on all of them. */
export async function listMatching(_reader: Reader, choice: CommitmentChoice) {
  const { tally, rows, idsOf } = await chosenBy({ ...choice, sort: 'ref', page: 1, pageSize: 1 })
  return { seq: tally.seq, ids: idsOf(rows) }
}

/**
 * One commitment with the passage that its words stand in. Refuses with `not_found` an unknown ref, and a commitment that
 * was withdrawn, or whose statement was, too unless `evenWithdrawn`; `withdrawal` then says when and why.
 */
export async function getCommitment(
  _reader: Reader,
  ref: string,
  point: PointInTime = {},
  { evenWithdrawn = false }: { evenWithdrawn?: boolean } = {},
) {
  const found = await db.commitment.findUnique({
    where: { ref, ...(evenWithdrawn ? {} : { withdrawnAt: null, statement: { withdrawnAt: null } }) },
    select: {
      ...{ id: true, withdrawnAt: true, withdrawnBecause: true },
      statement: { select: { withdrawnAt: true, withdrawnBecause: true } },
      passage: { select: { original: true, translations: { select: { language: true, text: true } } } },
      repeats: { select: { ref: true } },
      repeatedBy: { where: { withdrawnAt: null }, select: { ref: true }, orderBy: { ref: 'asc' } },
    },
  })
  const row = found && (await readRows([found.id], point))[0]
  if (!found || !row) throw new AppError('not_found', 'errors.commitmentUnknown')
  const { passage, repeats, repeatedBy, statement, withdrawnAt, withdrawnBecause } = found
  const own = withdrawalOf({ withdrawnAt, withdrawnBecause })
  return {
    ...row,
    withdrawal: own ?? withdrawalOf(statement),
    isOwnWithdrawal: own !== null,
    original: passage.original,
    translations: Object.fromEntries(passage.translations.map(({ language, text }) => [language, text])),
    repeats: repeats?.ref ?? null,
    repeatedBy: repeatedBy.map((later) => later.ref),
  }
}

/** A commitment as its form is drawn from it, with its passage. Refuses an unknown ref with `not_found`. */
export async function getCommitmentRecord(_user: Analyst, ref: string) {
  const stored = await db.commitment.findUnique({
    where: { ref },
    include: {
      ...partsInclude,
      passage: { include: { translations: true } },
      statement: { select: { slug: true, language: true, withdrawnAt: true } },
    },
  })
  if (!stored) throw new AppError('not_found', 'errors.commitmentUnknown')
  return stored
}

/** How many commitments the ledger holds. */
export async function countCommitments(_reader: Reader) {
  const tally = await currentTally()
  let count = 0
  for (let row = 0; row < tally.length; row++) if (tally.stands(row)) count += 1
  return count
}
