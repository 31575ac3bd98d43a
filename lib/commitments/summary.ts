import { SECTORS, type Sector } from '@/lib/commitments/codes'
import { type CommitmentChoice, whereOf } from '@/lib/commitments/where'
import { db } from '@/lib/db/client'
import { verdictsAt } from '@/lib/follow-ups/as-of'
import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import { codeOf } from '@/lib/values/codes'
import { today } from '@/lib/values/days'
import type { Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

/** How many commitments of each joint status; a status that none has is left out. */
export type Spread = Partial<Record<Status, number>>

/** Everything: what a list shows when nothing is chosen. */
export const EVERYTHING: CommitmentChoice = {
  ...{ sector: [], status: [], joint: [], state: [], treaty: [], statement: [], kind: [], strength: [] },
}

/** Joint verdicts by sector, in the codebook's order; sectors without a commitment are left out. */
export async function spreadBySector(_reader: Reader, point: PointInTime) {
  const past = await verdictsAt(point)
  const where = whereOf(EVERYTHING, past)
  const bySector = new Map<string, Spread>()
  const count = (sector: string, status: Status, n: number) => {
    const spread = bySector.get(sector) ?? {}
    spread[status] = (spread[status] ?? 0) + n
    bySector.set(sector, spread)
  }
  if (past) {
    const rows = await db.commitment.findMany({ where, select: { id: true, sector: true } })
    for (const { id, sector } of rows) count(sector, past.get(id)?.joint ?? 'not_assessed', 1)
  } else {
    const groups = await db.commitment.groupBy({ by: ['sector', 'jointStatus'], where, _count: true })
    for (const group of groups) count(group.sector, codeOf(STATUSES, group.jointStatus), group._count)
  }
  return SECTORS.flatMap((sector) => {
    const spread = bySector.get(sector)
    return spread ? [{ sector, spread }] : []
  })
}

export type MatrixCell = { statuses: Status[] }
export type MatrixRow = { sector: Sector; cells: Map<string, MatrixCell>; commitments: MatrixLine[] }
export type MatrixLine = { ref: string; text: unknown; verdicts: Map<string, Status> }

/** Verdicts by sector and state: each obligor's own, never the joint one. */
export async function verdictMatrix(_reader: Reader, point: PointInTime) {
  const past = await verdictsAt(point)
  const rows = await db.commitment.findMany({
    where: whereOf(EVERYTHING, past),
    select: {
      ...{ id: true, ref: true, sector: true, text: true },
      obligors: { select: { stateCode: true, status: true }, orderBy: { stateCode: 'asc' } },
    },
    orderBy: { ref: 'asc' },
  })
  const states = new Set<string>()
  const bySector = new Map<string, MatrixRow>()
  for (const { id, ref, sector, text, obligors } of rows) {
    const then = past?.get(id)?.obligors
    const verdicts = new Map<string, Status>()
    const row: MatrixRow = bySector.get(sector) ?? {
      sector: codeOf(SECTORS, sector),
      cells: new Map(),
      commitments: [],
    }
    for (const { stateCode, status } of obligors) {
      const now = past ? (then?.find((o) => o.state === stateCode)?.status ?? 'not_assessed') : codeOf(STATUSES, status)
      states.add(stateCode)
      verdicts.set(stateCode, now)
      const cell = row.cells.get(stateCode) ?? { statuses: [] }
      cell.statuses.push(now)
      row.cells.set(stateCode, cell)
    }
    row.commitments.push({ ref, text, verdicts })
    bySector.set(sector, row)
  }
  return { states: [...states].sort(), rows: SECTORS.flatMap((sector) => bySector.get(sector) ?? []) }
}

/** The commitments that are due for review first. */
export function listDue(_reader: Reader, count: number) {
  return db.commitment.findMany({
    where: { withdrawnAt: null, statement: { withdrawnAt: null }, nextReviewOn: { not: null } },
    select: { ref: true, text: true, nextReviewOn: true, jointStatus: true },
    orderBy: [{ nextReviewOn: 'asc' }, { ref: 'asc' }],
    take: count,
  })
}

/** How many verdicts stood at the end of each year, by status, as far as they were known then. */
export async function knownByYear(reader: Reader) {
  const first = await db.followUp.findFirst({
    where: { obligor: { commitment: { withdrawnAt: null, statement: { withdrawnAt: null } } } },
    orderBy: { observedOn: 'asc' },
    select: { observedOn: true },
  })
  if (!first) return []
  const from = Number(first.observedOn.slice(0, 4))
  const to = Number(today().slice(0, 4))
  const years = Array.from({ length: to - from + 1 }, (_, n) => from + n)
  return Promise.all(
    years.map(async (year) => {
      const sectors = await spreadBySector(reader, { asOf: `${year}-12-31` })
      const spread: Spread = {}
      for (const status of STATUSES) {
        const n = sectors.reduce((sum, row) => sum + (row.spread[status] ?? 0), 0)
        if (n > 0) spread[status] = n
      }
      return { year, spread }
    }),
  )
}

/** The day of the ledger's first statement; null while it has none. */
export async function firstIssuedOn(_reader: Reader) {
  const first = await db.statement.findFirst({
    where: { withdrawnAt: null, issuedOn: { not: null } },
    orderBy: { issuedOn: 'asc' },
    select: { issuedOn: true },
  })
  return first?.issuedOn ?? null
}
