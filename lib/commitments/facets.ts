import { KINDS, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import type { Facets } from '@/lib/commitments/schema'
import { type CommitmentChoice, whereOf } from '@/lib/commitments/where'
import { db } from '@/lib/db/client'
import type { PastVerdicts } from '@/lib/follow-ups/as-of'
import { STATUSES } from '@/lib/follow-ups/codes'

type Count = { value: string; count: number }

/** How many rows each value of each filter would show, each facet ignoring its own filter. Values without a row are left out. */
export async function countFacets(choice: CommitmentChoice, past: PastVerdicts | null): Promise<Facets> {
  const without = (name: keyof Facets) => whereOf({ ...choice, [name]: [] }, past)
  const [sector, kind, strength, statement, state, treaty, status, joint] = await Promise.all([
    db.commitment.groupBy({ by: ['sector'], where: without('sector'), _count: true }),
    db.commitment.groupBy({ by: ['kind'], where: without('kind'), _count: true }),
    db.commitment.groupBy({ by: ['strength'], where: without('strength'), _count: true }),
    db.commitment.groupBy({ by: ['statementId'], where: without('statement'), _count: true }),
    db.obligor.groupBy({ by: ['stateCode'], where: { commitment: without('state') }, _count: true }),
    db.invocation.groupBy({
      by: ['treatyId'],
      where: { commitment: without('treaty'), treaty: { withdrawnAt: null } },
      _count: true,
    }),
    countEach(STATUSES, (value) => whereOf({ ...choice, status: [value] }, past)),
    countEach(STATUSES, (value) => whereOf({ ...choice, joint: [value] }, past)),
  ])
  const statements = await db.statement.findMany({
    where: { id: { in: statement.map((row) => row.statementId) } },
    select: { id: true, slug: true },
  })
  const treaties = await db.treaty.findMany({
    where: { id: { in: treaty.map((row) => row.treatyId) } },
    select: { id: true, slug: true },
  })
  return {
    sector: inOrder(
      SECTORS,
      sector.map((row) => ({ value: row.sector, count: row._count })),
    ),
    status: shown(status),
    joint: shown(joint),
    state: byCount(state.map((row) => ({ value: row.stateCode, count: row._count }))),
    treaty: byCount(treaty.map((row) => ({ value: slugOf(treaties, row.treatyId), count: row._count }))),
    statement: byCount(statement.map((row) => ({ value: slugOf(statements, row.statementId), count: row._count }))),
    kind: inOrder(
      KINDS,
      kind.map((row) => ({ value: row.kind, count: row._count })),
    ),
    strength: inOrder(
      STRENGTHS,
      strength.map((row) => ({ value: row.strength, count: row._count })),
    ),
  }
}

type Where = ReturnType<typeof whereOf>

function countEach<T extends string>(values: readonly T[], where: (value: T) => Where): Promise<Count[]> {
  return Promise.all(
    values.map(async (value) => ({ value, count: await db.commitment.count({ where: where(value) }) })),
  )
}

const shown = (counts: Count[]) => counts.filter(({ count }) => count > 0)
const inOrder = (codes: readonly string[], counts: Count[]) =>
  codes.flatMap((code) => counts.filter(({ value }) => value === code))
const byCount = (counts: Count[]) => counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
const slugOf = (rows: { id: string; slug: string }[], id: string) => rows.find((row) => row.id === id)?.slug ?? id
