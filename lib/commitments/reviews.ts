import { z } from 'zod'
import { findWords } from '@/lib/commitments/found'
import { readRows } from '@/lib/commitments/row'
import { commitmentFilters } from '@/lib/commitments/schema'
import { choose, countFacets, isIn, leaveOut } from '@/lib/commitments/tally/choose'
import { currentTally } from '@/lib/commitments/tally/follow'
import { dayNumber } from '@/lib/commitments/tally/names'
import { inOrder } from '@/lib/commitments/tally/sort'
import { standingAt } from '@/lib/commitments/tally/standing'
import { db } from '@/lib/db/client'
import { type Change, listHref } from '@/lib/lists/address'
import type { List } from '@/lib/lists/list'
import { oneOf, paged, searched } from '@/lib/lists/query'
import { today } from '@/lib/values/days'
import type { Analyst } from '@/lib/values/people'

/** Days. */
const STALE_AFTER = 365

/** The heaps of the review desk. */
export const REVIEW_VIEWS = ['overdue', 'month', 'later', 'never', 'stale', 'mine'] as const
export type ReviewView = (typeof REVIEW_VIEWS)[number]

/** A heap of the review desk as a list. */
export const REVIEW_LIST = {
  path: '/reviews',
  facets: ['sector', 'state'],
  long: ['state'],
  usual: { days: STALE_AFTER },
} as const satisfies List

export const reviewQuery = z.strictObject({
  view: oneOf(REVIEW_VIEWS).optional(),
  /** Days after which a verdict is stale. */
  days: z.coerce
    .number({ error: 'errors.number' })
    .int()
    .min(1, { error: 'errors.number' })
    .max(36_500)
    .default(STALE_AFTER),
  /** The commitment whose form is open. */
  open: z.string().max(100).optional(),
  q: searched,
  sector: commitmentFilters.sector,
  state: commitmentFilters.state,
  ...paged,
})
export type ReviewQuery = z.output<typeof reviewQuery>

/** The desk's address with a change made to it; a row that was open is closed. */
export const reviewsHref = (query: Partial<ReviewQuery>, change: Change<ReviewQuery> = {}) =>
  listHref(REVIEW_LIST, { ...query, open: undefined }, change)

/** What a heap goes by, of one commitment; days as numbers, 0 for none. */
type Due = { review: number; observed: number; isMine: boolean }

/** Whether a commitment is in a heap on a day, `YYYY-MM-DD`. */
export function inHeap(view: ReviewView, days: number, now = today()): (due: Due) => boolean {
  const nextMonth = new Date(`${now.slice(0, 7)}-01T00:00:00Z`)
  nextMonth.setUTCMonth(nextMonth.getUTCMonth() + 1)
  const monthEnds = dayNumber(today(nextMonth))
  const staleBefore = dayNumber(today(new Date(new Date(`${now}T00:00:00Z`).getTime() - days * 86_400_000)))
  const day = dayNumber(now)
  switch (view) {
    case 'overdue':
      return ({ review }) => review > 0 && review < day
    case 'month':
      return ({ review }) => review >= day && review < monthEnds
    case 'later':
      return ({ review }) => review >= monthEnds
    case 'never':
      return ({ observed }) => observed === 0
    case 'stale':
      return ({ observed }) => observed > 0 && observed < staleBefore
    case 'mine':
      return ({ isMine }) => isMine
  }
}

/**
 * A heap's commitments that a query chooses, the most pressing first; how many of them each heap holds; and of the heap, how
 * many each value of each filter would show.
 */
export async function listReviews(user: Analyst, query: ReviewQuery) {
  const { q, sector, state, page, pageSize } = query
  const found = await findWords(q)
  const tally = await currentTally()
  const standing = standingAt(tally, {})
  const choice = { ...EVERYTHING, sector, state }
  const chosen = choose(tally, standing, choice, found)
  const [mine = -1] = tally.people.known([user.id])
  const due = (row: number): Due => ({
    review: tally.review.at(row),
    observed: standing.observed[row] ?? 0,
    isMine: mine >= 0 && tally.assignee.at(row) === mine,
  })
  const heaps = REVIEW_VIEWS.map((view) => ({ view, holds: inHeap(view, query.days), count: 0 }))
  for (let row = 0; row < tally.length; row++) {
    if (!isIn(chosen, row)) continue
    const of = due(row)
    for (const heap of heaps) if (heap.holds(of)) heap.count += 1
  }
  const heap = heaps.find(({ view, count }) => (query.view ? view === query.view : count > 0)) ?? heaps[0]
  const view = heap?.view ?? 'overdue'
  const inThis = leaveOut(chosen, (row) => heap?.holds(due(row)) !== true)
  const rows = inOrder(tally, standing, view === 'never' || view === 'stale' ? 'observed' : 'review', (row) =>
    isIn(inThis, row),
  )
  const shown = rows.subarray((page - 1) * pageSize, page * pageSize)
  return {
    view,
    counts: heaps.map(({ view, count }) => ({ view, count })),
    total: rows.length,
    facets: countFacets(tally, standing, choice, inThis),
    rows: await readRows(
      Array.from(shown, (row) => tally.rows.name(row)),
      {},
    ),
  }
}

/** The choice that lets every commitment in. */
const EVERYTHING = z.object(commitmentFilters).parse({})

/** Who can be given a review. */
export function listAssignees(_user: Analyst) {
  return db.user.findMany({
    where: { role: { in: ['analyst', 'admin'] }, disabledAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
