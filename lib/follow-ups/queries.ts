import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { asFollowUp, followUpSelect } from '@/lib/follow-ups/row'
import { endOfDay } from '@/lib/follow-ups/verdict'
import type { Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

/** The follow-ups of a commitment known and observed by a point in time, newest recorded first. */
export async function listFollowUps(_reader: Reader, ref: string, point: PointInTime = {}) {
  const rows = await db.followUp.findMany({
    where: { obligor: { commitment: { ref } }, ...within(point) },
    select: followUpSelect,
    orderBy: [{ recordedAt: 'desc' }, { observedOn: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => asFollowUp(row, point))
}

/** The follow-ups recorded last, over the whole ledger. */
export async function listLatestFollowUps(_reader: Reader, count: number, point: PointInTime = {}) {
  const rows = await db.followUp.findMany({
    where: { obligor: { commitment: { withdrawnAt: null, statement: { withdrawnAt: null } } }, ...within(point) },
    select: followUpSelect,
    orderBy: [{ recordedAt: 'desc' }, { observedOn: 'desc' }, { id: 'desc' }],
    take: count,
  })
  return rows.map((row) => asFollowUp(row, point))
}

const within = ({ asOf, knownAt }: PointInTime): Prisma.FollowUpWhereInput => ({
  ...(asOf ? { observedOn: { lte: asOf } } : {}),
  ...(knownAt ? { recordedAt: { lte: endOfDay(knownAt) } } : {}),
})
