import type { Served } from '@/bin/bench/bench-ledger'
import { ask, type Limits, type Outcome, percentiles } from '@/bin/bench/load'

/** By what a list is sorted, narrowed and dated when its far page is held against its first. */
const LISTS = [
  'sort=ref',
  'sort=-issued',
  'sort=sector',
  'sort=-joint',
  'sort=-observed',
  'sort=review',
  'kind=undertaking',
  'asOf=2015-06-30&sort=-joint',
]
const RUNS = 5
const FAR = 1900
const SIZE = 50

export type Paging = { ratio: number; list: string; measured: number; of: number }

/** How much longer the far page takes than the first, by the list for which it is worst. */
export async function measurePaging(
  { server, sample }: Served,
  { seconds, patience }: Limits,
): Promise<Outcome<Paging>> {
  const deadline = performance.now() + (patience + seconds) * 1000
  const measured: { ratio: number; list: string }[] = []
  for (const list of LISTS) {
    if (performance.now() > deadline) break
    const far = Math.max(2, Math.min(FAR, Math.floor((sample.total / SIZE) * (list.startsWith('kind') ? 0.5 : 0.95))))
    const times: { first: number[]; far: number[] } = { first: [], far: [] }
    // In turn, so that what else the machine does falls on both.
    for (let run = 0; run < RUNS && (run === 0 || performance.now() < deadline); run++)
      for (const [which, page] of [
        ['first', 1],
        ['far', far],
      ] as const) {
        const outcome = await ask(server, `/api/v1/commitments?${list}&page=${page}&pageSize=${SIZE}`, patience)
        if (outcome.is !== 'figure') return outcome
        times[which].push(outcome.value)
      }
    measured.push({ list, ratio: percentiles(times.far).p50 / percentiles(times.first).p50 })
  }
  const [worst] = measured.toSorted((a, b) => b.ratio - a.ratio)
  if (!worst) return { is: 'late', seconds: patience }
  return { is: 'figure', value: { ...worst, measured: measured.length, of: LISTS.length } }
}
