import type { Sector } from '@/lib/commitments/codes'
import { spreadByState, verdictMatrix } from '@/lib/commitments/summary'
import { db } from '@/lib/db/client'
import { matchingKeys } from '@/lib/db/search/nearest'
import { setOf, sql } from '@/lib/db/sql'
import { AppError } from '@/lib/errors'
import { STATUSES } from '@/lib/follow-ups/codes'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { countChosen } from '@/lib/lists/count'
import { inCodeOrder } from '@/lib/lists/facets'
import { directed, inNameOrder, inOrderOf, signOf } from '@/lib/lists/order'
import { rowsOf } from '@/lib/lists/query'
import { withdrawalOf } from '@/lib/records/version'
import { STATE_KINDS } from '@/lib/states/codes'
import type { StateQuery, stateFilters } from '@/lib/states/schema'
import { TREATY_STATUSES } from '@/lib/treaties/codes'
import { certaintiesOf, factsOfColumns } from '@/lib/treaties/row'
import { codeOf } from '@/lib/values/codes'
import type { Analyst, Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

/**
 * A page of states with how many commitments each owes and the spread of its own verdicts, how many there are in all, and
 * how many there are of each kind; names sort as `language` sorts them. `most` is what the state that owes most owes, so
 * that bars of different pages can be compared.
 */
export async function listStates(reader: Reader, query: StateQuery, language: Language = 'en') {
  const { sort, page, pageSize, asOf, knownAt, ...choice } = query
  const found = choice.q ? await matchingKeys(['State'], choice.q) : null
  const [spreads, names, { total, of }] = await Promise.all([
    spreadByState(reader, { asOf, knownAt }),
    chosen(choice, found)
      .select(['code as key', 'name'])
      .orderBy('code', directed(sort.endsWith('code') ? sort : 'code'))
      .execute(),
    countChosen(chosen(choice, found).select('code'), {
      kind: chosen({ ...choice, kind: [] }, found).select('kind as value'),
    }),
  ])
  const owes = (code: string) => totalOf(spreads.get(code) ?? {})
  const codes = sort.endsWith('name') ? inNameOrder(names, sort, language) : names.map(({ key }) => key)
  if (sort.endsWith('owes')) codes.sort((a, b) => signOf(sort) * (owes(a) - owes(b)))
  const shown = rowsOf(codes, { page, pageSize })
  const rows = await db.state.findMany({ where: { code: { in: shown } } })
  return {
    rows: inOrderOf(shown, rows, ({ code }) => code).map(({ code, kind, name }) => ({
      ...{ code, kind: codeOf(STATE_KINDS, kind), name: readLocal(name) },
      ...{ owes: owes(code), spread: spreads.get(code) ?? {} },
    })),
    facets: { kind: inCodeOrder(STATE_KINDS, of('kind')) },
    most: Math.max(1, ...[...spreads.keys()].map(owes)),
    ...{ total, page, pageSize },
  }
}

type Choice = Pick<StateQuery, keyof typeof stateFilters>

/** The states that a query chooses. A filter without SQL here does not compile. */
function chosen({ q: _, kind, ...unused }: Choice, found: readonly string[] | null) {
  unused satisfies Record<string, never>
  return sql
    .selectFrom('State')
    .where('withdrawnAt', 'is', null)
    .$if(found !== null, (rows) => rows.where('code', 'in', setOf(found ?? [])))
    .$if(kind.length > 0, (rows) => rows.where('kind', 'in', kind))
}

/** So many treaties and statements are drawn on a state's page: the latest. */
const LATEST = 20

/**
 * One state: its verdicts by sector, its latest treaties and statements. Refuses an unknown code with `not_found`, and a
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
  const where = { withdrawnAt: null, parties: { some: { stateCode: code } } }
  const [{ rows }, treaties, treatyCount, statements, statementCount] = await Promise.all([
    verdictMatrix(reader, point),
    db.treaty.findMany({
      where,
      select: { slug: true, title: true, signedOn: true, status: true, facts: factsOfColumns },
      orderBy: [{ signedOn: { sort: 'desc', nulls: 'last' } }, { slug: 'desc' }],
      take: LATEST,
    }),
    db.treaty.count({ where }),
    db.statement.findMany({
      where,
      select: { slug: true, title: true, issuedOn: true },
      orderBy: [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { slug: 'asc' }],
      take: LATEST,
    }),
    db.statement.count({ where }),
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
    treaties: {
      total: treatyCount,
      rows: treaties
        .map(({ facts, ...row }) => ({
          ...{ ...row, title: readLocal(row.title), status: codeOf(TREATY_STATUSES, row.status) },
          certainty: certaintiesOf(facts),
        }))
        .reverse(),
    },
    statements: {
      total: statementCount,
      rows: statements.map((row) => ({ ...row, title: readLocal(row.title) })),
    },
  }
}

/** What a state is called, also when it was withdrawn. Refuses an unknown code with `not_found`. */
export async function getStateName(_reader: Reader, code: string) {
  const stored = await db.state.findUnique({ where: { code }, select: { name: true } })
  if (!stored) throw new AppError('not_found', 'errors.stateUnknown')
  return readLocal(stored.name)
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

/** What states are called in a language, by code. */
export async function labelStates(_reader: Reader, codes: string[], language: Language) {
  const states = await db.state.findMany({ where: { code: { in: codes } }, select: { code: true, name: true } })
  return Object.fromEntries(states.map(({ code, name }) => [code, inLanguage(readLocal(name), language).text]))
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
