import { SECTORS, type Sector } from '@/lib/commitments/codes'
import { readRows } from '@/lib/commitments/row'
import { currentTally } from '@/lib/commitments/tally/follow'
import { inOrder } from '@/lib/commitments/tally/sort'
import { standingAt } from '@/lib/commitments/tally/standing'
import type { Tally } from '@/lib/commitments/tally/tally'
import { STATUSES } from '@/lib/follow-ups/codes'
import { STILL_KNOWN } from '@/lib/follow-ups/spans'
import type { Spread } from '@/lib/follow-ups/spread'
import { codeOf } from '@/lib/values/codes'
import { today } from '@/lib/values/days'
import type { Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

/** Counts of verdicts by a group and their status. */
class Counts {
  readonly #counts: Int32Array

  constructor(groups: number) {
    this.#counts = new Int32Array(groups * STATUSES.length)
  }

  add(group: number, status: number, n = 1) {
    const place = group * STATUSES.length + status
    this.#counts[place] = (this.#counts[place] ?? 0) + n
  }

  of(group: number): Spread {
    const spread: Spread = {}
    for (const [status, name] of STATUSES.entries()) {
      const n = this.#counts[group * STATUSES.length + status] ?? 0
      if (n > 0) spread[name] = n
    }
    return spread
  }
}

const isNone = (spread: Spread) => Object.keys(spread).length === 0

async function jointBy(
  point: PointInTime,
  groups: (tally: Tally) => number,
  of: (tally: Tally, row: number) => number,
) {
  const tally = await currentTally()
  const { joint } = standingAt(tally, point)
  const counts = new Counts(groups(tally))
  for (let row = 0; row < tally.length; row++) if (tally.stands(row)) counts.add(of(tally, row), joint[row] ?? 0)
  return { tally, counts }
}

/** Joint verdicts by sector, in the codebook's order; sectors without a commitment are left out. */
export async function spreadBySector(_reader: Reader, point: PointInTime) {
  const { tally, counts } = await jointBy(
    point,
    ({ sectors }) => sectors.all.length,
    ({ sector }, row) => sector.at(row),
  )
  return SECTORS.flatMap((sector) => {
    const [number] = tally.sectors.known([sector])
    const spread = number === undefined ? {} : counts.of(number)
    return isNone(spread) ? [] : [{ sector, spread }]
  })
}

/** Joint verdicts of each of these statements, by its id. */
export async function spreadByStatement(_reader: Reader, statementIds: string[], point: PointInTime) {
  const { tally, counts } = await jointBy(
    point,
    ({ statements }) => statements.all.length,
    ({ statement }, row) => statement.at(row),
  )
  return new Map(
    statementIds.map((id) => {
      const [number] = tally.statements.known([id])
      return [id, number === undefined ? {} : counts.of(number)]
    }),
  )
}

/** How many commitments invoke each treaty, by its id; one that none invokes is left out. */
export async function countInvocations(_reader: Reader): Promise<ReadonlyMap<string, number>> {
  const tally = await currentTally()
  const counts = new Int32Array(tally.treaties.all.length)
  for (let row = 0; row < tally.length; row++)
    if (tally.stands(row)) for (const treaty of tally.invoked[row] ?? []) counts[treaty] = (counts[treaty] ?? 0) + 1
  return new Map(tally.treaties.all.flatMap((id, n) => (counts[n] ? [[id, counts[n]]] : [])))
}

/** Each state's own verdicts, by its code; a state that owes nothing is left out. */
export async function spreadByState(_reader: Reader, point: PointInTime): Promise<ReadonlyMap<string, Spread>> {
  const tally = await currentTally()
  const { first, state, status } = standingAt(tally, point)
  const counts = new Counts(tally.states.all.length)
  for (let row = 0; row < tally.length; row++) {
    if (!tally.stands(row)) continue
    const end = first[row + 1] ?? 0
    for (let o = first[row] ?? 0; o < end; o++) counts.add(state[o] ?? 0, status[o] ?? 0)
  }
  const spreads = tally.states.all.map((code, n) => [code, counts.of(n)] as const)
  return new Map(spreads.filter(([, spread]) => !isNone(spread)))
}

export type MatrixRow = { sector: Sector; count: number; cells: Map<string, Spread> }

/** Verdicts by sector and state: each obligor's own, never the joint one. States that owe nothing are left out. */
export async function verdictMatrix(
  _reader: Reader,
  point: PointInTime,
): Promise<{ states: string[]; rows: MatrixRow[] }> {
  const tally = await currentTally()
  const { first, state, status } = standingAt(tally, point)
  const wide = tally.states.all.length
  const counts = new Counts(tally.sectors.all.length * wide)
  const inSector = new Int32Array(tally.sectors.all.length)
  for (let row = 0; row < tally.length; row++) {
    if (!tally.stands(row)) continue
    const sector = tally.sector.at(row)
    inSector[sector] = (inSector[sector] ?? 0) + 1
    const end = first[row + 1] ?? 0
    for (let o = first[row] ?? 0; o < end; o++) counts.add(sector * wide + (state[o] ?? 0), status[o] ?? 0)
  }
  const rows = SECTORS.flatMap((name): MatrixRow[] => {
    const [sector] = tally.sectors.known([name])
    if (sector === undefined || !inSector[sector]) return []
    const cells = new Map<string, Spread>()
    for (const [number, code] of tally.states.all.entries()) {
      const spread = counts.of(sector * wide + number)
      if (!isNone(spread)) cells.set(code, spread)
    }
    return [{ sector: codeOf(SECTORS, name), count: inSector[sector], cells }]
  })
  const states = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
  return { states: [...states].sort(), rows }
}

/** The commitments that are due for review first. */
export async function listDue(_reader: Reader, count: number) {
  const tally = await currentTally()
  const rows = inOrder(tally, standingAt(tally, {}), 'review', (row) => tally.review.at(row) > 0 && tally.stands(row))
  return readRows(
    Array.from(rows.subarray(0, count), (row) => tally.rows.name(row)),
    {},
  )
}

const yearOf = (day: number) => Math.floor(day / 10_000)

/**
 * How many joint verdicts stood at the end of each year, by status, as far as they are known now. From the year of the
 * first verdict, or of the first statement where an older one was recorded by mistake: such days share the first bar.
 */
export async function knownByYear(_reader: Reader) {
  const tally = await currentTally()
  const spans = tally.span
  const now = STILL_KNOWN.getTime()
  const current: { status: number; from: number; until: number }[] = []
  let seen = Number.POSITIVE_INFINITY
  for (let row = 0; row < tally.length; row++) {
    if (!tally.stands(row)) continue
    for (let s = tally.spansFrom.at(row); s < tally.spansUntil.at(row); s++) {
      if (spans.state.at(s) !== 0 || spans.knownUntil.at(s) !== now) continue
      current.push({ status: spans.status.at(s), from: spans.from.at(s), until: spans.until.at(s) })
      if (spans.from.at(s) > 0) seen = Math.min(seen, yearOf(spans.from.at(s)))
    }
  }
  if (seen === Number.POSITIVE_INFINITY) return []
  const last = Number(today().slice(0, 4))
  const issued = firstIssued(tally)
  const start = Math.min(Math.max(seen, issued === null ? seen : yearOf(issued)), last)
  // A span counts in each year whose last day it holds for: added where it begins, taken off where it ends.
  const changes = Array.from({ length: last - start + 2 }, () => new Int32Array(STATUSES.length))
  const change = (year: number, status: number, n: number) => {
    const counts = changes[Math.max(year - start, 0)]
    if (counts) counts[status] = (counts[status] ?? 0) + n
  }
  for (const { status, from, until } of current) {
    change(yearOf(from), status, 1)
    change(yearOf(until), status, -1)
  }
  const counts = new Int32Array(STATUSES.length)
  return changes.slice(0, -1).map((changed, n) => {
    const spread: Spread = {}
    for (const [status, name] of STATUSES.entries()) {
      counts[status] = (counts[status] ?? 0) + (changed[status] ?? 0)
      if (counts[status]) spread[name] = counts[status]
    }
    return { year: start + n, spread }
  })
}

/** The day of issue of the first statement that stands, as a number; null where none has one. */
function firstIssued(tally: Tally) {
  const days = tally.statementSlugs.flatMap((_, n) => (tally.statementWithdrawn.at(n) ? [] : tally.issued.at(n)))
  return days.filter((day) => day > 0).reduce<number | null>((a, b) => Math.min(a ?? b, b), null)
}

/** The day of the ledger's first statement; null while it has none. */
export async function firstIssuedOn(_reader: Reader) {
  const issued = firstIssued(await currentTally())
  if (issued === null) return null
  const first = String(issued)
  return `${first.slice(0, 4)}-${first.slice(4, 6)}-${first.slice(6)}`
}
