import { expect, test } from 'vitest'
import { inHeap } from '@/lib/commitments/reviews'

const due = (review: number, observed = 0) => ({ review, observed, isMine: false })

test('the heaps meet without a gap: yesterday is overdue, today to the month’s end is this month, the rest is later', () => {
  const heaps = (['overdue', 'month', 'later'] as const).map((view) => [view, inHeap(view, 365, '2026-12-15')] as const)
  const heapOf = (review: number) => heaps.filter(([, holds]) => holds(due(review))).map(([view]) => view)
  expect(heapOf(20261214)).toEqual(['overdue'])
  expect(heapOf(20261215)).toEqual(['month'])
  expect(heapOf(20261231)).toEqual(['month'])
  expect(heapOf(20270101)).toEqual(['later'])
  expect(heapOf(0)).toEqual([])
})

test('stale counts days back from today, over a leap day', () => {
  const isStale = inHeap('stale', 366, '2025-01-01')
  expect(isStale(due(0, 20231231))).toBe(true)
  expect(isStale(due(0, 20240101))).toBe(false)
  expect(isStale(due(0, 0))).toBe(false)
})
