import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { instantText, sql } from '@/lib/db/sql'
import { asFollowUp, followUpSelect } from '@/lib/follow-ups/row'
import { endOfDay } from '@/lib/follow-ups/verdict'
import type { Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

const NEWEST_FIRST = [{ recordedAt: 'desc' }, { observedOn: 'desc' }, { id: 'desc' }] as const

/** The follow-ups of a commitment known and observed by a point in time, newest recorded first. */
export async function listFollowUps(_reader: Reader, ref: string, point: PointInTime = {}) {
  // By its obligors first: asked in one question, the database walks every follow-up there is to find these in order.
  const obligors = await db.obligor.findMany({ where: { commitment: { ref } }, select: { id: true } })
  const rows = await db.followUp.findMany({
    where: { obligorId: { in: obligors.map(({ id }) => id) }, ...within(point) },
    select: followUpSelect,
    orderBy: [...NEWEST_FIRST],
  })
  return rows.map((row) => asFollowUp(row, point))
}

const within = ({ asOf, knownAt }: PointInTime): Prisma.FollowUpWhereInput => ({
  ...(asOf ? { observedOn: { lte: asOf } } : {}),
  ...(knownAt ? { recordedAt: { lte: endOfDay(knownAt) } } : {}),
})

/** The follow-ups recorded last, over the whole ledger. */
export async function listLatestFollowUps(_reader: Reader, count: number, point: PointInTime = {}) {
  const ids = await latestIds(count, point)
  const rows = await db.followUp.findMany({
    where: { id: { in: ids } },
    select: followUpSelect,
    orderBy: [...NEWEST_FIRST],
  })
  return rows.map((row) => asFollowUp(row, point))
}

/** So many are looked at together; of withdrawn commitments there are few. */
const AT_ONCE = 50

/** Read backwards from the newest, a handful at a time, until enough are of commitments that stand. */
async function latestIds(count: number, { asOf, knownAt }: PointInTime) {
  const ids: string[] = []
  for (let from = 0; ; from += AT_ONCE) {
    const recent = await sql
      .selectFrom('FollowUp')
      .select(['id', 'obligorId'])
      .$if(asOf !== undefined, (found) => found.where('observedOn', '<=', asOf ?? ''))
      .$if(knownAt !== undefined, (found) => found.where('recordedAt', '<=', instantText(endOfDay(knownAt ?? ''))))
      .orderBy('recordedAt', 'desc')
      .orderBy('observedOn', 'desc')
      .orderBy('id', 'desc')
      .limit(AT_ONCE)
      .offset(from)
      .execute()
    const standing = await obligorsThatStand(recent.map(({ obligorId }) => obligorId))
    ids.push(...recent.flatMap(({ id, obligorId }) => (standing.has(obligorId) ? [id] : [])))
    if (ids.length >= count || recent.length < AT_ONCE) return ids.slice(0, count)
  }
}

async function obligorsThatStand(ids: string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await sql
    .selectFrom('Obligor as o')
    .innerJoin('Commitment as c', 'c.id', 'o.commitmentId')
    .innerJoin('Statement as s', 's.id', 'c.statementId')
    .select('o.id')
    .where('o.id', 'in', ids)
    .where('c.withdrawnAt', 'is', null)
    .where('s.withdrawnAt', 'is', null)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
