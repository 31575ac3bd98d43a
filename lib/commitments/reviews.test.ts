import { expect, test } from 'vitest'
import { reviewWhere } from '@/lib/commitments/reviews'

test('the heaps meet without a gap: yesterday is overdue, today to the month’s end is this month, the rest is later', () => {
  expect(reviewWhere('overdue', 365, 'me', '2026-12-15')).toMatchObject({ nextReviewOn: { lt: '2026-12-15' } })
  expect(reviewWhere('month', 365, 'me', '2026-12-15')).toMatchObject({
    nextReviewOn: { gte: '2026-12-15', lt: '2027-01-01' },
  })
  expect(reviewWhere('later', 365, 'me', '2026-12-15')).toMatchObject({ nextReviewOn: { gte: '2027-01-01' } })
})

test('stale counts days back from today, over a leap day', () => {
  expect(reviewWhere('stale', 366, 'me', '2025-01-01')).toMatchObject({ lastObservedOn: { lt: '2024-01-01' } })
})
