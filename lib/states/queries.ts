import type { Sector } from '@/lib/commitments/codes'
import { verdictMatrix } from '@/lib/commitments/summary'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { STATUSES } from '@/lib/follow-ups/codes'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'
import { readLocal } from '@/lib/i18n/local-text'
import { withdrawalOf } from '@/lib/records/version'
import { STATE_KINDS } from '@/lib/states/codes'
import { TREATY_STATUSES } from '@/lib/treaties/codes'
import { codeOf } from '@/lib/values/codes'
import type { Analyst, Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

/** Every state with how many commitments it owes and the spread of its own verdicts. */
export async function listStates(reader: Reader, point: PointInTime = {}) {
  const [states, { rows }] = await Promise.all([
    db.state.findMany({ where: { withdrawnAt: null }, orderBy: { code: 'asc' } }),
    verdictMatrix(reader, point),
  ])
  return states.map(({ code, kind, name }) => {
    const spread = sumOf(rows.flatMap((row) => row.cells.get(code) ?? []))
    return {
      code,
      kind: codeOf(STATE_KINDS, kind),
      name: readLocal(name),
      owes: totalOf(spread),
      spread,
    }
  })
}

/**
 * One state: its verdicts by sector, its treaties and statements. Refuses an unknown code with `not_found`, and a
 * withdrawn state too unless `evenWithdrawn`; `withdrawal` then says when and why.
 */
export async function getState(
  reader: Reader,
  code: string,
  point: PointInTime = {},
  { evenWithdrawn = false }: { evenWithdrawn?: boolean } = {},
) {
  const state = await db.state.findUnique({ where: { code, ...(evenWithdrawn ? {} : { withdrawnAt: null }) } })
  if (!state) throw new AppError('not_found', 'errors.stateUnknown')
  const [{ rows }, treaties, statements] = await Promise.all([
    verdictMatrix(reader, point),
    db.treaty.findMany({
      where: { withdrawnAt: null, parties: { some: { stateCode: code } } },
      select: { slug: true, title: true, signedOn: true, status: true },
      orderBy: [{ signedOn: 'asc' }, { slug: 'asc' }],
    }),
    db.statement.findMany({
      where: { withdrawnAt: null, parties: { some: { stateCode: code } } },
      select: { slug: true, title: true, issuedOn: true },
      orderBy: [{ issuedOn: 'desc' }, { slug: 'asc' }],
    }),
  ])
  const sectors = rows.flatMap((row): { sector: Sector; spread: Spread }[] => {
    const spread = row.cells.get(code)
    return spread ? [{ sector: row.sector, spread }] : []
  })
  const spread = sumOf(sectors.map((row) => row.spread))
  return {
    ...{ code, kind: codeOf(STATE_KINDS, state.kind), name: readLocal(state.name), sectors },
    ...{ version: state.version, withdrawal: withdrawalOf(state) },
    owes: totalOf(spread),
    spread,
    treaties: treaties.map((row) => ({
      ...row,
      title: readLocal(row.title),
      status: codeOf(TREATY_STATUSES, row.status),
    })),
    statements: statements.map((row) => ({ ...row, title: readLocal(row.title) })),
  }
}

/** A state as its form is drawn from it. Refuses an unknown code with `not_found`. */
export async function getStateRecord(_user: Analyst, code: string) {
  const state = await db.state.findUnique({ where: { code } })
  if (!state) throw new AppError('not_found', 'errors.stateUnknown')
  return { ...state, name: readLocal(state.name) }
}

function sumOf(spreads: Spread[]): Spread {
  const sum: Spread = {}
  for (const spread of spreads)
    for (const status of STATUSES) if (spread[status]) sum[status] = (sum[status] ?? 0) + spread[status]
  return sum
}

/** Every state's code and name, for a choice among them. */
export async function listStateNames(_reader: Reader) {
  const states = await db.state.findMany({
    where: { withdrawnAt: null },
    select: { code: true, name: true },
    orderBy: { code: 'asc' },
  })
  return states.map(({ code, name }) => ({ code, name: readLocal(name) }))
}
