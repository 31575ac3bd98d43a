import type { Served } from '@/bin/bench/bench-ledger'
import { measureExport } from '@/bin/bench/export'
import type { Limits, Outcome } from '@/bin/bench/load'
import { measurePaging } from '@/bin/bench/paging'
import { measurePaint } from '@/bin/bench/paint'
import { measureRecording } from '@/bin/bench/record'
import { weighList } from '@/bin/bench/weight'

/** One number against a target: at most that, or at least where `isFloor`. `outcome` is null where it cannot be measured. */
export type Figure = {
  what: string
  target: number
  isFloor?: boolean
  outcome: Outcome<number> | null
  p95?: number
}
export type FigureMeasure = { name: string; run: (served: Served, limits: Limits) => Promise<Figure[]> }

const of = <T>(outcome: Outcome<T>, read: (value: T) => number): Outcome<number> =>
  outcome.is === 'figure' ? { is: 'figure', value: read(outcome.value) } : outcome
const known = (value: number | null): Outcome<number> | null => (value === null ? null : { is: 'figure', value })

/** What is not a read of one address: writing, export, a browser's view, weight, far pages. */
export const FIGURES: FigureMeasure[] = [
  {
    name: 'record',
    run: async (served, limits) => {
      const outcome = await measureRecording(served, limits)
      const p95 = outcome.is === 'figure' ? { p95: outcome.value.p95 } : {}
      return [
        { what: 'record a follow-up, 16 reading, ms', target: 25, outcome: of(outcome, (each) => each.p50), ...p95 },
      ]
    },
  },
  {
    name: 'export',
    run: async (served, { patience }) => {
      const { outcome, healthP95 } = await measureExport(served, patience)
      return [
        { what: 'CSV of all, rows a second', target: 30_000, isFloor: true, outcome: of(outcome, (e) => e.perSecond) },
        {
          what: 'CSV of all, peak MB above idle',
          target: 300,
          outcome: outcome.is === 'figure' ? known(outcome.value.above) : outcome,
        },
        { what: 'health while it runs, p95, ms', target: 100, outcome: known(healthP95) },
      ]
    },
  },
  {
    name: 'paint',
    run: async ({ server }, { patience }) => [
      { what: 'click on a facet to paint, ms', target: 150, outcome: await measurePaint(server, patience) },
    ],
  },
  {
    name: 'weight',
    run: async ({ server }, { patience }) => {
      const weight = await weighList(server, patience)
      const late: Outcome<number> = server.isAlive() ? { is: 'late', seconds: patience } : { is: 'died' }
      return [
        { what: 'JavaScript of a list, kB in gzip', target: 160, outcome: known(weight?.scripts ?? null) ?? late },
        { what: 'HTML of 50 rows, kB', target: 150, outcome: known(weight?.html ?? null) ?? late },
      ]
    },
  },
  {
    name: 'paging',
    run: async (served, limits) => {
      const outcome = await measurePaging(served, limits)
      const worst = outcome.is === 'figure' ? `${outcome.value.measured} lists, worst ${outcome.value.list}` : 'lists'
      return [{ what: `far page / first (${worst})`, target: 1.5, outcome: of(outcome, ({ ratio }) => ratio) }]
    },
  },
]
