import type { Field, Measure, Tally } from './measure'
import { seeded } from './random'

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export type Score = { precision: number; recall: number; f1: number }
/** How some documents were read, taken together. `fields` are shares of the pairs. */
export type Figures = { sentence: Score; span: Score; fields: Record<Field, number>; pairs: number; labelled: number }
/** Where a figure lies in 95 of 100 draws of the documents. */
export type Interval = { low: number; high: number }
export type Intervals = { sentence: Interval; span: Interval; fields: Record<Field, Interval> }

const DRAWS = 1_000

export function figuresOf(measures: readonly Measure[]): Figures {
  const sum = (of: (m: Measure) => number) => measures.reduce((total, m) => total + of(m), 0)
  const pairs = sum((m) => m.pairs)
  return {
    sentence: scoreOf(measures.map((m) => m.sentence)),
    span: scoreOf(measures.map((m) => m.span)),
    fields: eachField((field) =>
      ratio(
        sum((m) => m.agree[field]),
        pairs,
      ),
    ),
    pairs,
    labelled: sum((m) => m.span.labelled),
  }
}

/**
 * The bootstrap by document: as many documents are drawn with replacement as there are, a thousand times over, always
 * the same ones. Sentences of one document are not independent, so sentences are not what is drawn. Source: Efron and
 * Tibshirani, An Introduction to the Bootstrap (1993), the percentile interval.
 */
export function intervalsOf(measures: readonly Measure[]): Intervals {
  const random = seeded(measures.length)
  const drawn = Array.from({ length: DRAWS }, () =>
    figuresOf(measures.flatMap(() => measures[Math.floor(random() * measures.length)] ?? [])),
  )
  const between = (of: (figures: Figures) => number): Interval => {
    const sorted = drawn.map(of).sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.round(share * (DRAWS - 1))] ?? 0
    return { low: at(0.025), high: at(0.975) }
  }
  return {
    sentence: between((f) => f.sentence.f1),
    span: between((f) => f.span.f1),
    fields: eachField((field) => between((f) => f.fields[field])),
  }
}

function eachField<T>(of: (field: Field) => T): Record<Field, T> {
  const [kind, strength, sector, obligors, horizon] = [
    of('kind'),
    of('strength'),
    of('sector'),
    of('obligors'),
    of('horizon'),
  ]
  return { kind, strength, sector, obligors, horizon }
}

function scoreOf(tallies: readonly Tally[]): Score {
  const of = (key: keyof Tally) => tallies.reduce((total, t) => total + t[key], 0)
  const [precision, recall] = [ratio(of('hits'), of('proposed')), ratio(of('hits'), of('labelled'))]
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
