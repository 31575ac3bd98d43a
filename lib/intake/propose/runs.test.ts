import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SHIPPED } from '@/lib/intake/model/model'
import { readStatement } from './extract'
import { chooseRuns, probabilities, type Runs, runsOf } from './runs'

const TEXT = `Joint Statement by Japan and Kenya

The two sides agreed to open a port in Mombasa, including a dry dock, and to train its pilots by 2030.`

const [runs] = readStatement(TEXT).passages.flatMap((read) => read.sentences.map((s) => runsOf(s, read, 'en')))

const run = (first: number, last: number): Runs['runs'][number] => ({
  ...{ first, last, start: first, end: last + 1, opening: 0, closing: 0, features: [] },
})
const drawn = fc.array(
  fc.record({
    first: fc.nat(8),
    longer: fc.integer({ min: 1, max: 4 }),
    probability: fc.float({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 7 },
)

describe('the runs of words that are proposed', () => {
  test('among those of a sentence is each quote that a person would choose', () => {
    const quotes = runs?.runs.map(({ start, end }) => TEXT.toLowerCase().split('\n\n')[1]?.slice(start, end))
    expect(quotes).toEqual(expect.arrayContaining(['open a port in mombasa', 'train its pilots by 2030']))
  })

  test('do not overlap, and no other choice gains more', () => {
    fc.assert(
      fc.property(drawn, (list) => {
        const all = list.map(({ first, longer }) => run(first, first + longer))
        const likely = list.map(({ probability }) => probability)
        const gain = (chosen: number[]) => chosen.reduce((sum, i) => sum + (likely[i] ?? 0) - 0.3, 0)
        const overlap = (chosen: number[]) =>
          chosen.some((i) =>
            chosen.some((j) => {
              const [a, b] = [all[i], all[j]]
              return i < j && a && b && a.first <= b.last && b.first <= a.last
            }),
          )
        const subsets = Array.from({ length: 2 ** all.length }, (_, bits) =>
          all.flatMap((_run, i) => (bits & (1 << i) ? [i] : [])),
        )
        const best = Math.max(...subsets.filter((subset) => !overlap(subset)).map(gain))
        const chosen = chooseRuns({ words: 13, openings: [], closings: [], runs: all }, likely, 0.3)
        const total = chosen.reduce((sum, { probability }) => sum + probability - 0.3, 0)
        expect(total).toBeCloseTo(best)
        chosen.forEach((one, i) => {
          const next = chosen[i + 1]
          if (next) expect(next.first).toBeGreaterThan(one.last)
        })
      }),
    )
  })

  test('are weighed by what was learnt: a promise above a greeting', () => {
    const most = (sentence: string) =>
      Math.max(
        ...readStatement(`Joint Statement by Japan and Kenya\n\n${sentence}`).passages.flatMap((read) =>
          read.sentences.flatMap((s) => probabilities(runsOf(s, read, 'en'), SHIPPED)),
        ),
      )
    expect(most('The two sides agreed to strengthen cooperation in the field of education.')).toBeGreaterThan(0.5)
    expect(most('The two leaders met yesterday in a warm and friendly atmosphere.')).toBeLessThan(0.2)
  })
})
