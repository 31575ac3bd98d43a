import { db } from '@/lib/db/client'
import { TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import type { TreatyFacets } from '@/lib/treaties/schema'
import { type TreatyChoice, whereOf } from '@/lib/treaties/where'
import type { Reader } from '@/lib/values/people'

type Count = { value: string; count: number }

/** How many treaties each value of each filter would show, each facet ignoring its own filter; none is left out. */
export async function countTreatyFacets(_reader: Reader, choice: TreatyChoice): Promise<TreatyFacets> {
  const without = (name: keyof TreatyFacets) => whereOf({ ...choice, [name]: [] })
  const [anyKind, anyStatus, anyState] = await Promise.all([without('kind'), without('status'), without('state')])
  const [kind, status, state] = await Promise.all([
    db.treaty.groupBy({ by: ['kind'], where: anyKind, _count: true }),
    db.treaty.groupBy({ by: ['status'], where: anyStatus, _count: true }),
    db.treatyParty.groupBy({ by: ['stateCode'], where: { treaty: anyState }, _count: true }),
  ])
  return {
    kind: inOrder(
      TREATY_KINDS,
      kind.map((row) => ({ value: row.kind, count: row._count })),
    ),
    status: inOrder(
      TREATY_STATUSES,
      status.map((row) => ({ value: row.status, count: row._count })),
    ),
    state: state
      .map((row) => ({ value: row.stateCode, count: row._count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  }
}

const inOrder = (codes: readonly string[], counts: Count[]) =>
  codes.flatMap((code) => counts.filter(({ value }) => value === code))
