import { expect, test } from 'vitest'
import { figuresOf, intervalsOf } from './figures'
import type { Measure } from './measure'

const measureOf = (hits: number, of: number): Measure => ({
  name: `${hits} of ${of}`,
  language: 'en',
  sentence: { hits, proposed: of, labelled: of },
  span: { hits, proposed: of, labelled: of },
  pairs: hits,
  agree: { kind: hits, strength: hits, sector: 0, obligors: hits, horizon: hits },
  misses: [],
  extras: [],
})

test('documents are added up, so that a long one weighs more than a short one', () => {
  const { sentence, fields } = figuresOf([measureOf(9, 10), measureOf(0, 90)])
  expect(sentence.f1).toBeCloseTo(0.09)
  expect(fields).toMatchObject({ kind: 1, sector: 0 })
})

test('an interval holds its figure, is narrow where documents agree, wide where they do not, and always the same', () => {
  const agreeing = Array.from({ length: 10 }, () => measureOf(8, 10))
  const differing = Array.from({ length: 10 }, (_, n) => measureOf(n % 2 === 0 ? 10 : 4, 10))
  expect(intervalsOf(agreeing).span.low).toBeCloseTo(0.8)
  expect(intervalsOf(agreeing).span.high).toBeCloseTo(0.8)
  const { low, high } = intervalsOf(differing).span
  const { f1 } = figuresOf(differing).span
  expect(low).toBeLessThan(f1)
  expect(high).toBeGreaterThan(f1)
  expect(intervalsOf(differing)).toEqual(intervalsOf(differing))
})

test('documents without any commitment divide nothing by nothing', () => {
  expect(figuresOf([measureOf(0, 0)]).span.f1).toBe(0)
  expect(intervalsOf([measureOf(0, 0)]).span).toEqual({ low: 0, high: 0 })
})
