import { expect, test } from 'vitest'
import { Recent } from '@/lib/commitments/tally/recent'
import { Tally } from '@/lib/commitments/tally/tally'

test('an answer is kept until something is written, and is one tally’s alone', () => {
  const recent = new Recent<number>()
  const tally = new Tally()
  expect(recent.get(tally, 'a')).toBeUndefined()
  expect(recent.keep(tally, 'a', 1)).toBe(1)
  expect(recent.get(tally, 'a')).toBe(1)
  expect(recent.get(new Tally(), 'a')).toBeUndefined()
  tally.seq += 1
  expect(recent.get(tally, 'a')).toBeUndefined()
})

test('the oldest answers give way', () => {
  const recent = new Recent<number>()
  const tally = new Tally()
  for (let n = 0; n < 100; n++) recent.keep(tally, String(n), n)
  expect(recent.get(tally, '0')).toBeUndefined()
  expect(recent.get(tally, '99')).toBe(99)
})
