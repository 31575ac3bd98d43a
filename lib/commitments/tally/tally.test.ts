import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { KINDS, SECTORS } from '@/lib/commitments/codes'
import { FACETS, type FacetName } from '@/lib/commitments/facets'
import { listWithFacets } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { knownByYear, spreadBySector, verdictMatrix } from '@/lib/commitments/summary'
import type { CommitmentChoice } from '@/lib/commitments/tally/choice'
import { db } from '@/lib/db/client'
import { STATUSES } from '@/lib/follow-ups/codes'
import { recordFollowUp } from '@/lib/follow-ups/mutations'
import { followUpInput } from '@/lib/follow-ups/schema'
import type { Spread } from '@/lib/follow-ups/spread'
import { verdictsAt } from '@/lib/follow-ups/testing/verdicts-at'
import type { Analyst } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

const NOW = new Date('2026-11-24T12:00:00Z')
const days = ['2017-03-01', '2018-06-30', '2019-12-31', '2021-01-01', '2024-02-29'] as const
const instants = ['2026-01-01T10:00:00Z', '2026-01-02T23:59:59.999Z', '2026-03-01T00:00:00Z', '2026-06-01T00:00:00Z']

/** Thirty verdicts at known instants, late reports and corrections among them. */
beforeAll(async () => {
  const user = await addUser({
    email: 'p@example.org',
    name: 'Pia',
    role: 'analyst',
    password: 'a long enough password',
  })
  const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }
  const refs = (await db.commitment.findMany({ orderBy: { ref: 'asc' } })).map(({ ref }) => ref)
  vi.useFakeTimers({ toFake: ['Date'] })
  for (let n = 0; n < 30; n++) {
    const at = instants[(n * 7) % instants.length] ?? ''
    vi.setSystemTime(new Date(at))
    const ref = refs[(n * 5) % 9] ?? ''
    const { version, obligors } = await db.commitment.findUniqueOrThrow({
      where: { ref },
      include: { obligors: { include: { followUps: { where: { correctedBy: null } } } } },
    })
    const [obligor] = obligors
    const corrected = n % 4 === 3 ? obligor?.followUps[0]?.id : undefined
    const input = followUpInput.parse({
      state: corrected ? obligor?.stateCode : n % 3 === 0 ? 'all' : (obligors[n % 2]?.stateCode ?? 'all'),
      status: STATUSES[2 + (n % 5)],
      observedOn: days[(n * 3) % days.length],
      rationale: 'Seen.',
      confidence: 'low',
      corrects: corrected ?? null,
      evidence: [{ title: 'A report', bearing: 'supports' }],
    })
    await recordFollowUp(analyst, ref, version, input)
  }
  vi.setSystemTime(NOW)
  return () => vi.useRealTimers()
})

/** Every commitment with its verdicts at a point in time, read the plain way. */
async function naive(point: PointInTime) {
  const verdicts = await verdictsAt(point)
  const rows = await db.commitment.findMany({
    include: { obligors: true, statement: true, invocations: { include: { treaty: true } } },
    orderBy: { ref: 'asc' },
  })
  return rows.map((row) => {
    const then = verdicts.get(row.id)
    const obligors = row.obligors.map(({ stateCode }) => ({
      state: stateCode,
      status: then?.obligors.find((o) => o.state === stateCode)?.status ?? ('not_assessed' as const),
    }))
    return {
      ...{ ref: row.ref, sector: row.sector, kind: row.kind, strength: row.strength, statement: row.statement.slug },
      ...{ obligors, joint: then?.joint ?? ('not_assessed' as const), observed: then?.lastObservedOn ?? null },
      treaty: row.invocations.filter(({ treaty }) => !treaty.withdrawnAt).map(({ treaty }) => treaty.slug),
    }
  })
}
type Plain = Awaited<ReturnType<typeof naive>>[number]

const allows = (chosen: readonly string[], values: readonly string[]) =>
  chosen.length === 0 || values.some((value) => chosen.includes(value))

function isIn(row: Plain, choice: CommitmentChoice) {
  const ofState = row.obligors.filter(({ state }) => allows(choice.state, [state]))
  return (
    allows(choice.sector, [row.sector]) &&
    allows(choice.kind, [row.kind]) &&
    allows(choice.strength, [row.strength]) &&
    allows(choice.statement, [row.statement]) &&
    allows(choice.treaty, row.treaty) &&
    allows(choice.joint, [row.joint]) &&
    ofState.length > 0 &&
    allows(
      choice.status,
      ofState.map(({ status }) => status),
    )
  )
}

const valuesOf = (row: Plain, facet: FacetName, choice: CommitmentChoice): readonly string[] => {
  switch (facet) {
    case 'state':
      return row.obligors.map(({ state }) => state)
    case 'status':
      return [...new Set(row.obligors.filter(({ state }) => allows(choice.state, [state])).map(({ status }) => status))]
    case 'treaty':
      return row.treaty
    default:
      return [row[facet]]
  }
}

function facetOf(rows: Plain[], facet: FacetName, choice: CommitmentChoice) {
  const counts: Record<string, number> = {}
  for (const row of rows.filter((one) => isIn(one, { ...choice, [facet]: [] })))
    for (const value of valuesOf(row, facet, choice)) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(2, values.length) })
const point = fc.record(
  {
    asOf: fc.constantFrom('2016-01-01', ...days, '2030-01-01'),
    knownAt: fc.constantFrom('2025-12-31', ...instants.map((at) => at.slice(0, 10)), '2030-01-01'),
  },
  { requiredKeys: [] },
)
const choice = fc.record({
  sector: some(SECTORS),
  status: some(STATUSES),
  joint: some(STATUSES),
  state: some(['RUS', 'TJK', 'CHN']),
  treaty: some(['rus-tjk-base-2012', 'alliance-1999', 'cis-free-trade-2011']),
  statement: some(['rus-tjk-2017']),
  kind: some(KINDS),
  strength: some(['firm', 'soft'] as const),
})

test('rows, totals and facets are those of the plain way, for any filters, now and at any point in time', async () => {
  await fc.assert(
    fc.asyncProperty(choice, point, async (chosen, at) => {
      const query = commitmentQuery.parse({ ...chosen, ...at, pageSize: 200 })
      const rows = await naive(at)
      const expected = rows.filter((row) => isIn(row, query))
      const found = await listWithFacets(VISITOR, query)
      expect(found.rows.map(({ ref }) => ref)).toEqual(expected.map(({ ref }) => ref))
      expect(found.total).toBe(expected.length)
      expect(found.rows.map(({ joint }) => joint.status)).toEqual(expected.map(({ joint }) => joint))
      for (const facet of FACETS)
        expect(Object.fromEntries(found.facets[facet].map(({ value, count }) => [value, count])), facet).toEqual(
          facetOf(rows, facet, query),
        )
    }),
    { numRuns: 150 },
  )
})

test.each(['joint', '-joint', 'observed', '-observed', 'sector', '-sector', '-ref'])(
  'by %s, the pages of one row each are the whole list in that order',
  async (sort) => {
    const at = { asOf: '2021-06-01' }
    const key = (row: Plain) =>
      sort.endsWith('joint') ? STATUSES.indexOf(row.joint) : sort.endsWith('observed') ? row.observed : row.sector
    const sign = sort.startsWith('-') ? -1 : 1
    const expected = (await naive(at)).toSorted((a, b) => {
      if (sort === '-ref') return a.ref < b.ref ? 1 : -1
      const [x, y] = [key(a), key(b)]
      if (x === y) return a.ref < b.ref ? -1 : 1
      if (x === null || y === null) return x === null ? 1 : -1
      return (x < y ? -1 : 1) * sign
    })
    for (const [n, { ref }] of expected.entries()) {
      const { rows } = await listWithFacets(VISITOR, commitmentQuery.parse({ ...at, sort, page: n + 1, pageSize: 1 }))
      expect(rows[0]?.ref, `page ${n + 1}`).toBe(ref)
    }
  },
)

test('the bars by sector, the matrix and the bars by year are those of the plain way', async () => {
  for (const at of [{}, { asOf: '2019-12-31' }, { knownAt: '2026-01-02' }]) {
    const rows = await naive(at)
    const count = (spread: Spread, status: keyof Spread) => ({ ...spread, [status]: (spread[status] ?? 0) + 1 })
    for (const { sector, spread } of await spreadBySector(VISITOR, at))
      expect(spread).toEqual(
        rows.filter((row) => row.sector === sector).reduce<Spread>((sum, row) => count(sum, row.joint), {}),
      )
    for (const { sector, cells } of (await verdictMatrix(VISITOR, at)).rows)
      for (const [state, spread] of cells)
        expect(spread).toEqual(
          rows
            .filter((row) => row.sector === sector)
            .flatMap(({ obligors }) => obligors.filter((o) => o.state === state))
            .reduce<Spread>((sum, { status }) => count(sum, status), {}),
        )
  }
  const years = await knownByYear(VISITOR)
  expect(years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])
  for (const { year, spread } of years) {
    const rows = await naive({ asOf: `${year}-12-31` })
    expect(spread).toEqual(rows.reduce<Spread>((sum, { joint }) => ({ ...sum, [joint]: (sum[joint] ?? 0) + 1 }), {}))
  }
})
