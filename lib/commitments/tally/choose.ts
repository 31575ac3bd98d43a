import { KINDS, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import type { FacetName } from '@/lib/commitments/list'
import type { CommitmentChoice } from '@/lib/commitments/tally/choice'
import { dayNumber, type Names } from '@/lib/commitments/tally/names'
import type { Standing } from '@/lib/commitments/tally/standing'
import { statusNumber, type Tally } from '@/lib/commitments/tally/tally'
import { STATUSES } from '@/lib/follow-ups/codes'
import { byCount, type Facets, inCodeOrder } from '@/lib/lists/facets'

/** Which filters keep a row out, one bit each. */
const OUT = {
  q: 1,
  sector: 2,
  status: 4,
  joint: 8,
  state: 16,
  treaty: 32,
  statement: 64,
  kind: 128,
  strength: 256,
  reviewBefore: 512,
  /** Withdrawn: no filter lets it in. */
  gone: 1024,
  /** As `status`, whoever's verdict it is: what the facet of states goes by, which ignores the state that is chosen. */
  anyStatus: 2048,
} as const

/** Which rows a choice lets in, as one number a row: the filters that keep it out. */
export type Chosen = { out: Uint16Array; total: number }

/** Rows that hold the words looked for, by their ids; null when none are looked for. */
export type Found = ReadonlySet<string> | null

/** What each filter says of each row, in one walk. A filter that is not tested here does not compile. */
export function choose(tally: Tally, standing: Standing, choice: CommitmentChoice, found: Found): Chosen {
  const { q: _, sector, status, joint, state, treaty, statement, kind, strength, reviewBefore, ...unused } = choice
  unused satisfies Record<string, never>
  const out = new Uint16Array(tally.length)
  const among = (names: Names, chosen: readonly string[]) =>
    chosen.length > 0 ? maskOf(names.known(chosen), names.all.length) : null
  const slugs = (all: string[], chosen: readonly string[]) =>
    chosen.length > 0 ? Uint8Array.from(all, (slug) => (chosen.includes(slug) ? 1 : 0)) : null
  const sectors = among(tally.sectors, sector)
  const kinds = among(tally.kinds, kind)
  const strengths = among(tally.strengths, strength)
  const states = among(tally.states, state)
  const statements = slugs(tally.statementSlugs, statement)
  const treaties = slugs(tally.treatySlugs, treaty)
  const statuses = status.length > 0 ? maskOf(status.map(statusNumber), STATUSES.length) : null
  const joints = joint.length > 0 ? maskOf(joint.map(statusNumber), STATUSES.length) : null
  const before = reviewBefore ? dayNumber(reviewBefore) : 0
  let total = 0
  for (let row = 0; row < tally.length; row++) {
    let no = tally.stands(row) ? 0 : OUT.gone
    if (found && !found.has(tally.rows.name(row))) no |= OUT.q
    if (sectors && !sectors[tally.sector.at(row)]) no |= OUT.sector
    if (kinds && !kinds[tally.kind.at(row)]) no |= OUT.kind
    if (strengths && !strengths[tally.strength.at(row)]) no |= OUT.strength
    if (statements && !statements[tally.statement.at(row)]) no |= OUT.statement
    if (treaties && !tally.invoked[row]?.some((n) => treaties[n])) no |= OUT.treaty
    if (before && !(tally.review.at(row) > 0 && tally.review.at(row) < before)) no |= OUT.reviewBefore
    if (joints && !joints[standing.joint[row] ?? 0]) no |= OUT.joint
    if (states || statuses) no |= obligorsOut(standing, row, states, statuses)
    out[row] = no
    if ((no & ~OUT.anyStatus) === 0) total += 1
  }
  return { out, total }
}

/** Which numbers are chosen: 1 at each of them; null where there is no choice. */
type Numbers = Uint8Array | null

function maskOf(numbers: Iterable<number>, length: number) {
  const mask = new Uint8Array(length)
  for (const n of numbers) mask[n] = 1
  return mask
}

function obligorsOut({ first, state, status }: Standing, row: number, states: Numbers, statuses: Numbers) {
  let isState = states === null
  let isStatus = statuses === null
  let isAny = statuses === null
  const end = first[row + 1] ?? 0
  for (let o = first[row] ?? 0; o < end; o++) {
    const isOf = states === null || states[state[o] ?? 0] === 1
    const has = statuses === null || statuses[status[o] ?? 0] === 1
    isState ||= isOf
    isAny ||= has
    isStatus ||= isOf && has
  }
  return (isState ? 0 : OUT.state) | (isStatus ? 0 : OUT.status) | (isAny ? 0 : OUT.anyStatus)
}

/** Whether the choice lets a row in. */
export const isIn = ({ out }: Chosen, row: number) => ((out[row] ?? 0) & ~OUT.anyStatus) === 0

/** The same choice with more rows kept out, which no filter lets in. */
export function leaveOut({ out }: Chosen, isOut: (row: number) => boolean): Chosen {
  const narrowed = out.map((no, row) => (isOut(row) ? no | OUT.gone : no))
  return { out: narrowed, total: narrowed.reduce((total, no) => ((no & ~OUT.anyStatus) === 0 ? total + 1 : total), 0) }
}

/** Counts how many rows each value of each filter would show, each facet ignoring its own filter; values without one are left out. */
export function countFacets(
  tally: Tally,
  standing: Standing,
  choice: CommitmentChoice,
  { out }: Chosen,
): Facets<FacetName> {
  const counts = {
    sector: new Int32Array(tally.sectors.all.length),
    kind: new Int32Array(tally.kinds.all.length),
    strength: new Int32Array(tally.strengths.all.length),
    statement: new Int32Array(tally.statements.all.length),
    state: new Int32Array(tally.states.all.length),
    treaty: new Int32Array(tally.treaties.all.length),
    status: new Int32Array(STATUSES.length),
    joint: new Int32Array(STATUSES.length),
  }
  const states = choice.state.length > 0 ? maskOf(tally.states.known(choice.state), tally.states.all.length) : null
  for (let row = 0; row < tally.length; row++) {
    const no = out[row] ?? 0
    // A row that two filters keep out is in no facet; obligors are asked apart, since one filter bears on two facets.
    const own = no & ~OUT.anyStatus
    if ((own & ~OUT.sector) === 0) increment(counts.sector, tally.sector.at(row))
    if ((own & ~OUT.kind) === 0) increment(counts.kind, tally.kind.at(row))
    if ((own & ~OUT.strength) === 0) increment(counts.strength, tally.strength.at(row))
    if ((own & ~OUT.statement) === 0) increment(counts.statement, tally.statement.at(row))
    if ((own & ~OUT.joint) === 0) increment(counts.joint, standing.joint[row] ?? 0)
    if ((own & ~OUT.treaty) === 0)
      for (const n of tally.invoked[row] ?? []) if (tally.treatyWithdrawn.at(n) === 0) increment(counts.treaty, n)
    countObligors(counts, standing, row, no, states)
  }
  const named = (names: readonly string[], of: Int32Array) =>
    names.flatMap((value, n) => ((of[n] ?? 0) > 0 ? [{ value, count: of[n] ?? 0 }] : []))
  return {
    sector: inCodeOrder(SECTORS, named(tally.sectors.all, counts.sector)),
    status: named(STATUSES, counts.status),
    joint: named(STATUSES, counts.joint),
    state: byCount(named(tally.states.all, counts.state)),
    treaty: byCount(named(tally.treatySlugs, counts.treaty)),
    statement: byCount(named(tally.statementSlugs, counts.statement)),
    kind: inCodeOrder(KINDS, named(tally.kinds.all, counts.kind)),
    strength: inCodeOrder(STRENGTHS, named(tally.strengths.all, counts.strength)),
  }
}

const increment = (counts: Int32Array, n: number) => {
  counts[n] = (counts[n] ?? 0) + 1
}

type ObligorCounts = { state: Int32Array; status: Int32Array }

function countObligors(counts: ObligorCounts, standing: Standing, row: number, no: number, states: Numbers) {
  const isForState = (no & ~(OUT.state | OUT.status)) === 0
  const isForStatus = (no & ~(OUT.status | OUT.anyStatus)) === 0
  if (!isForState && !isForStatus) return
  let seen = 0
  const end = standing.first[row + 1] ?? 0
  for (let o = standing.first[row] ?? 0; o < end; o++) {
    const who = standing.state[o] ?? 0
    const status = standing.status[o] ?? 0
    if (isForState) increment(counts.state, who)
    // A row counts once for a status, however many of its obligors have it.
    if (!isForStatus || (seen & (1 << status)) !== 0 || (states && !states[who])) continue
    seen |= 1 << status
    increment(counts.status, status)
  }
}
