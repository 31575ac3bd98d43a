import { z } from 'zod'
import { asRow, rowSelect } from '@/lib/commitments/row'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { today } from '@/lib/values/days'
import { page, pageSize } from '@/lib/values/paging'
import type { Analyst } from '@/lib/values/people'

/** The heaps of the review desk. */
export const REVIEW_VIEWS = ['overdue', 'month', 'later', 'never', 'stale', 'mine'] as const
export type ReviewView = (typeof REVIEW_VIEWS)[number]

export const reviewQuery = z.strictObject({
  view: z.enum(REVIEW_VIEWS, { error: 'errors.choice' }).optional(),
  /** Days after which a verdict is stale. */
  days: z.coerce.number({ error: 'errors.number' }).int().min(1, { error: 'errors.number' }).max(36_500).default(365),
  /** The commitment whose form is open. */
  open: z.string().max(100).optional(),
  page: page.default(1),
  pageSize: pageSize.default(50),
})

/** Which commitments are in a heap on a day, `YYYY-MM-DD`. */
export function reviewWhere(
  view: ReviewView,
  days: number,
  userId: string,
  now = today(),
): Prisma.CommitmentWhereInput {
  const there = { withdrawnAt: null, statement: { withdrawnAt: null } }
  const nextMonth = new Date(`${now.slice(0, 7)}-01T00:00:00Z`)
  nextMonth.setUTCMonth(nextMonth.getUTCMonth() + 1)
  const monthEnds = today(nextMonth)
  const staleBefore = today(new Date(new Date(`${now}T00:00:00Z`).getTime() - days * 86_400_000))
  switch (view) {
    case 'overdue':
      return { ...there, nextReviewOn: { lt: now } }
    case 'month':
      return { ...there, nextReviewOn: { gte: now, lt: monthEnds } }
    case 'later':
      return { ...there, nextReviewOn: { gte: monthEnds } }
    case 'never':
      return { ...there, lastObservedOn: null }
    case 'stale':
      return { ...there, lastObservedOn: { lt: staleBefore } }
    case 'mine':
      return { ...there, assigneeId: userId }
  }
}

/** A heap's commitments, the most pressing first, and how many each heap holds. */
export async function listReviews(user: Analyst, query: z.output<typeof reviewQuery>) {
  const counts = await Promise.all(
    REVIEW_VIEWS.map(async (view) => ({
      view,
      count: await db.commitment.count({ where: reviewWhere(view, query.days, user.id) }),
    })),
  )
  const view = query.view ?? counts.find(({ count }) => count > 0)?.view ?? 'overdue'
  const rows = await db.commitment.findMany({
    where: reviewWhere(view, query.days, user.id),
    select: rowSelect,
    orderBy: [
      { nextReviewOn: { sort: 'asc', nulls: 'last' } },
      { lastObservedOn: { sort: 'asc', nulls: 'first' } },
      { ref: 'asc' },
    ],
    skip: (query.page - 1) * query.pageSize,
    take: query.pageSize,
  })
  return {
    view,
    counts,
    total: counts.find((heap) => heap.view === view)?.count ?? 0,
    rows: rows.map((row) => asRow(row, null)),
  }
}

/** Who can be given a review. */
export function listAssignees(_user: Analyst) {
  return db.user.findMany({
    where: { role: { in: ['analyst', 'admin'] }, disabledAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
