import { expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { inHeap, listReviews, reviewQuery } from '@/lib/commitments/reviews'
import type { Analyst } from '@/lib/values/people'

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

test('a heap is narrowed by words, sector and obligor; heaps and facets count what the filters leave', async () => {
  const ana = await addUser({
    email: 'a@example.org',
    name: 'Ana',
    role: 'analyst',
    password: 'a long enough password',
  })
  const user: Analyst = { id: ana.id, name: ana.name, email: ana.email, role: 'analyst', language: null }
  const list = (query: object) => listReviews(user, reviewQuery.parse({ view: 'stale', days: 1, ...query }))
  const whole = await list({})
  for (const { value, count } of whole.facets.sector) expect((await list({ sector: [value] })).total, value).toBe(count)
  for (const { value, count } of whole.facets.state) expect((await list({ state: [value] })).total, value).toBe(count)
  const found = await list({ q: 'мигрант' })
  expect(found.total).toBeGreaterThan(0)
  expect(found.total).toBeLessThan(whole.total)
  expect(found.counts.find(({ view }) => view === 'stale')?.count).toBe(found.total)
  const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => list({ page, pageSize: 5 })))
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ ref }) => ref))).size).toBe(whole.total)
})
