import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import {
  currentVerdict,
  endOfDay,
  isOwnWordOnly,
  jointVerdict,
  type Recorded,
  standing,
} from '@/lib/follow-ups/verdict'

const at = (day: string, hour = 12) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
const followUp = (
  id: string,
  status: Status,
  observedOn: string,
  recorded: string,
  correctsId: string | null = null,
): Recorded => ({
  ...{ id, status, observedOn, correctsId },
  recordedAt: at(recorded),
})

describe('the current verdict', () => {
  test('is the one that speaks for the latest day, not the one recorded last', () => {
    const all = [
      followUp('a', 'substantial', '2025-03-17', '2025-04-01'),
      followUp('b', 'limited', '2019-04-17', '2025-05-01'),
    ]
    expect(currentVerdict(all)?.id).toBe('a')
  })

  test('of two on the same day is the one recorded last', () => {
    const all = [
      followUp('a', 'limited', '2025-03-17', '2025-04-01'),
      followUp('b', 'substantial', '2025-03-17', '2025-04-02'),
    ]
    expect(currentVerdict(all)?.id).toBe('b')
  })

  test('leaves out what was corrected, and a correction of a correction leaves one standing', () => {
    const all = [
      followUp('a', 'fulfilled', '2025-03-17', '2025-04-01'),
      followUp('b', 'limited', '2025-03-17', '2025-04-02', 'a'),
      followUp('c', 'substantial', '2025-03-17', '2025-04-03', 'b'),
    ]
    expect(standing(all).map((f) => f.id)).toEqual(['c'])
  })

  test('as known on an earlier day is the corrected one, until the day its correction was recorded', () => {
    const all = [
      followUp('a', 'fulfilled', '2025-03-17', '2025-04-01'),
      followUp('b', 'limited', '2025-03-17', '2025-04-05', 'a'),
    ]
    expect(currentVerdict(all, { knownAt: '2025-04-04' })?.id).toBe('a')
    expect(currentVerdict(all, { knownAt: '2025-04-05' })?.id).toBe('b')
    expect(currentVerdict(all, { knownAt: '2025-03-31' })).toBeNull()
  })

  test('a corrected verdict does not come back because its correction speaks for a later day', () => {
    const all = [
      followUp('a', 'fulfilled', '2019-01-01', '2025-04-01'),
      followUp('b', 'broken', '2020-01-01', '2025-04-05', 'a'),
    ]
    expect(currentVerdict(all, { asOf: '2019-06-01' })).toBeNull()
  })
})

/** The rule once more, one follow-up at a time, as a person would apply it by hand. */
function naive(all: Recorded[], asOf: string | undefined, knownAt: string | undefined) {
  let best: Recorded | null = null
  for (const f of all) {
    if (knownAt && f.recordedAt > endOfDay(knownAt)) continue
    if (asOf && f.observedOn > asOf) continue
    if (all.some((c) => c.correctsId === f.id && (!knownAt || c.recordedAt <= endOfDay(knownAt)))) continue
    const isLater =
      !best || f.observedOn > best.observedOn || (f.observedOn === best.observedOn && f.recordedAt > best.recordedAt)
    if (isLater) best = f
  }
  return best
}

const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10)
const history = fc
  .array(fc.record({ status: fc.constantFrom(...STATUSES), observed: fc.nat(20), corrects: fc.option(fc.nat(10)) }), {
    maxLength: 12,
  })
  .map((rows) => {
    const corrected = new Set<string>()
    return rows.map(({ status, observed, corrects }, n): Recorded => {
      const earlier = corrects !== null && n > 0 ? `f${corrects % n}` : null
      const correctsId = earlier && !corrected.has(earlier) ? earlier : null
      if (correctsId) corrected.add(correctsId)
      return {
        id: `f${n}`,
        status,
        observedOn: dayOf(observed),
        correctsId,
        recordedAt: new Date(Date.UTC(2020, 0, 5 + n)),
      }
    })
  })
const maybeDay = fc.option(fc.nat(25).map(dayOf), { nil: undefined })

test('as of and as known, alone and together, agree with the rule applied by hand', () => {
  fc.assert(
    fc.property(history, maybeDay, maybeDay, (all, asOf, knownAt) => {
      expect(currentVerdict(all, { asOf, knownAt })?.id).toBe(naive(all, asOf, knownAt)?.id)
    }),
  )
})

describe('the joint verdict', () => {
  const joint = (...statuses: Status[]) => jointVerdict(statuses.map((status, n) => ({ state: `S${n}`, status })))

  test('is the weakest obligor’s, and names it', () => {
    expect(joint('fulfilled', 'limited')).toEqual({
      status: 'limited',
      because: [{ state: 'S1', status: 'limited' }],
      breaches: [],
    })
  })

  test('waits for every obligor, and hides no known breach meanwhile', () => {
    expect(joint('not_assessed', 'broken')).toEqual({
      status: 'not_assessed',
      because: [{ state: 'S0', status: 'not_assessed' }],
      breaches: [{ state: 'S1', status: 'broken' }],
    })
    expect(joint('no_evidence', 'fulfilled').status).toBe('no_evidence')
  })

  test('never depends on the order of the obligors', () => {
    const statuses = fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(statuses, (all) => {
        expect(joint(...all).status).toBe(joint(...all.toReversed()).status)
      }),
    )
  })

  test('is never better than any obligor’s verdict', () => {
    const order: Status[] = ['broken', 'not_started', 'limited', 'substantial', 'fulfilled']
    const statuses = fc.array(fc.constantFrom(...order), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(statuses, (all) => {
        const rank = order.indexOf(joint(...all).status)
        expect(all.every((status) => rank <= order.indexOf(status))).toBe(true)
      }),
    )
  })
})

test('a claim that rests on the obligor’s own word alone is marked; one third party’s support lifts the mark', () => {
  const own = { bearing: 'supports', speaker: 'RUS' }
  expect(isOwnWordOnly('RUS', 'limited', [own])).toBe(true)
  expect(isOwnWordOnly('TJK', 'limited', [own])).toBe(false)
  expect(isOwnWordOnly('RUS', 'limited', [own, { bearing: 'supports', speaker: null }])).toBe(false)
  expect(isOwnWordOnly('RUS', 'limited', [own, { bearing: 'context', speaker: null }])).toBe(true)
  expect(isOwnWordOnly('RUS', 'broken', [own])).toBe(false)
})
