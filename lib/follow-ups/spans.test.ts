import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import {
  type Assessed,
  type AssessedObligor,
  instantOf,
  JOINT,
  OPEN_DAY,
  SINCE_EVER,
  STILL_KNOWN,
  spansOf,
  type VerdictSpan,
} from '@/lib/follow-ups/spans'
import { currentVerdict, endOfDay, isOwnWordOnly, jointVerdict } from '@/lib/follow-ups/verdict'

const CODES = ['RUS', 'TJK', 'KAZ', 'UZB']
const DAYS = ['2017-02-27', '2019-04-17', '2019-04-18', '2022-01-01', '2025-03-17']
const INSTANTS = ['2020-01-01T00:00:00.000Z', '2020-01-01T23:59:59.999Z', '2020-01-02T00:00:00.000Z'].concat([
  '2021-05-05T12:00:00.000Z',
  '2021-05-05T12:00:00.001Z',
  '2024-02-29T12:00:00.000Z',
])

/** Any follow-ups of one obligor; what is corrected may be recorded at the same instant, or later by a clock set back. */
const followUps = (code: string) =>
  fc
    .array(
      fc.record({
        status: fc.constantFrom(...STATUSES),
        observedOn: fc.constantFrom(...DAYS),
        recordedAt: fc.constantFrom(...INSTANTS).map((instant) => new Date(instant)),
        confidence: fc.constantFrom(...CONFIDENCES),
        evidence: fc.array(
          fc.record({ bearing: fc.constantFrom('supports', 'context'), speaker: fc.constantFrom(code, 'OTHER', null) }),
          { maxLength: 2 },
        ),
        id: fc.nat(1_000_000),
        corrects: fc.option(fc.nat(7), { nil: null }),
      }),
      { maxLength: 8 },
    )
    .map((all) => {
      const made: Assessed[] = []
      const taken = new Set<string>()
      for (const [n, { id, corrects, ...rest }] of all.entries()) {
        const target = corrects === null ? undefined : made[corrects]?.id
        const correctsId = target === undefined || taken.has(target) ? null : target
        if (correctsId) taken.add(correctsId)
        made.push({ ...rest, id: `${id}-${code}-${n}`, correctsId })
      }
      return made
    })

const obligorsOf: fc.Arbitrary<AssessedObligor[]> = fc
  .integer({ min: 0, max: CODES.length })
  .chain((count) =>
    fc.tuple(
      ...CODES.slice(0, count).map((code) => followUps(code).map((some) => ({ stateCode: code, followUps: some }))),
    ),
  )

/** The plain model: what the verdict rule gives of the follow-ups recorded by an instant and observed by a day. */
function naive(obligors: AssessedObligor[], day: string, instant: Date) {
  const verdicts = obligors.map(({ stateCode, followUps: all }) => {
    const known = all.filter((f) => f.recordedAt <= instant)
    const verdict = currentVerdict(known, { asOf: day })
    return {
      ...{ stateCode, status: verdict?.status ?? 'not_assessed', observedOn: verdict?.observedOn ?? null },
      ...{ followUpId: verdict?.id ?? null, confidence: verdict?.confidence ?? null },
      followUps: known.filter((f) => f.observedOn <= day).length,
      ownWordOnly: verdict !== null && isOwnWordOnly(stateCode, verdict.status, verdict.evidence),
    }
  })
  const observed = verdicts.flatMap((v) => v.observedOn ?? []).sort()
  const { status } = jointVerdict(verdicts.map((v) => ({ state: v.stateCode, status: v.status })))
  const joint = { stateCode: JOINT, status, observedOn: observed.at(-1) ?? null }
  return [...verdicts, { ...joint, followUpId: null, confidence: null, followUps: null, ownWordOnly: false }].map(
    (verdict) => ({ ...verdict, rank: STATUSES.indexOf(verdict.status) }),
  )
}

const holding = (spans: VerdictSpan[], day: string, instant: Date) =>
  spans
    .filter((s) => s.from <= day && day < s.until && s.knownFrom <= instant && instant < s.knownUntil)
    .map(({ from, until, knownFrom, knownUntil, ...verdict }) => verdict)

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const around = (day: string) => [dayBefore(day), day]
const POINTS = {
  days: ['0000-01-01', ...DAYS.flatMap(around), '9999-12-31'],
  instants: [
    SINCE_EVER,
    ...INSTANTS.flatMap((instant) => [new Date(Date.parse(instant) - 1), new Date(instant)]),
    new Date(STILL_KNOWN.getTime() - 1),
  ],
}

describe('the spans of a commitment', () => {
  test('hold every day and instant once an obligor and once jointly, and say there what the verdict rule says', () => {
    fc.assert(
      fc.property(obligorsOf, (obligors) => {
        const spans = spansOf(obligors)
        for (const day of POINTS.days)
          for (const instant of POINTS.instants)
            expect(holding(spans, day, instant)).toEqual(naive(obligors, day, instant))
      }),
      { numRuns: 300 },
    )
  })

  test('are the current verdicts where they are open', () => {
    fc.assert(
      fc.property(obligorsOf, (obligors) => {
        const open = spansOf(obligors).filter((s) => s.until === OPEN_DAY && s.knownUntil === STILL_KNOWN)
        expect(open.map((s) => [s.stateCode, s.followUpId])).toEqual([
          ...obligors.map((o) => [o.stateCode, currentVerdict(o.followUps)?.id ?? null]),
          [JOINT, null],
        ])
      }),
    )
  })

  test('are none of them empty, none divided for nothing, and a joint one begins on the day that it speaks for', () => {
    fc.assert(
      fc.property(obligorsOf, (obligors) => {
        const spans = spansOf(obligors)
        for (const span of spans) {
          expect(span.from < span.until && span.knownFrom < span.knownUntil).toBe(true)
          if (span.stateCode === JOINT) expect(span.from).toBe(span.observedOn ?? '')
          const { knownFrom, knownUntil, ...said } = span
          const goesOn = spans.find(({ knownFrom: from, knownUntil: _, ...other }) => {
            return from.getTime() === knownUntil.getTime() && JSON.stringify(other) === JSON.stringify(said)
          })
          expect(goesOn).toBeUndefined()
        }
        const corners = spans.map((s) => `${s.stateCode} ${s.from} ${s.knownFrom.toISOString()}`)
        expect(new Set(corners).size).toBe(corners.length)
      }),
    )
  })
})

const followUp = (id: string, observedOn: string, recordedAt: string, correctsId: string | null = null): Assessed => ({
  ...{ id, status: 'limited', observedOn, recordedAt: new Date(recordedAt), correctsId },
  ...{ confidence: 'low', evidence: [] },
})
const places = (all: Assessed[]) =>
  spansOf([{ stateCode: 'RUS', followUps: all }])
    .filter((s) => s.stateCode === 'RUS')
    .map((s) => [s.followUpId, s.from, s.until, s.knownFrom.getUTCFullYear(), s.knownUntil.getUTCFullYear()])

describe('a correction', () => {
  test('takes the verdict that it corrects away from the instant at which it was recorded, for every day', () => {
    const all = [followUp('a', '2019-01-01', '2020-01-01T00:00:00Z'), followUp('b', '2021-01-01', '2022-01-01', 'a')]
    expect(places(all)).toEqual([
      [null, '', OPEN_DAY, 1, 2020],
      [null, '', '2019-01-01', 2020, 9999],
      ['a', '2019-01-01', OPEN_DAY, 2020, 2022],
      [null, '2019-01-01', '2021-01-01', 2022, 9999],
      ['b', '2021-01-01', OPEN_DAY, 2022, 9999],
    ])
  })

  test('that a clock set back recorded before it leaves the corrected verdict no span at all', () => {
    const all = [followUp('a', '2019-01-01', '2022-01-01'), followUp('b', '2019-01-01', '2021-01-01', 'a')]
    expect(places(all).map(([id]) => id)).toEqual([null, null, 'b', 'b'])
  })
})

test('a day to be known at is its last millisecond, within the instants that are tiled', () => {
  expect(instantOf('2020-01-01')).toEqual(endOfDay('2020-01-01'))
  expect(instantOf('0000-06-01')).toEqual(SINCE_EVER)
  expect(instantOf('9999-12-31').getTime()).toBeLessThan(STILL_KNOWN.getTime())
})

test('twenty obligors with ten follow-ups each, all of other days and instants, have few joint spans', () => {
  const many = Array.from({ length: 20 }, (_, o) => ({
    stateCode: `S${String(o).padStart(2, '0')}`,
    followUps: Array.from({ length: 10 }, (_, n) => {
      const day = (n * 20 + ((o * 7) % 20)) * 11
      return followUp(
        `${o}-${n}`,
        dayAfter('2000-01-01', (day * 37) % 2200),
        `${dayAfter('2010-01-01', day)}T00:00:00Z`,
      )
    }),
  }))
  const spans = spansOf(many)
  expect(spans.filter((s) => s.stateCode === JOINT).length).toBeLessThan(1_000)
})

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
