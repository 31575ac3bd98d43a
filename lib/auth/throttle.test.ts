import { expect, test } from 'vitest'
import { attempt, succeeded } from '@/lib/auth/throttle'

test('the eleventh attempt within ten minutes is refused, for that address alone, until the time is over', () => {
  for (let n = 0; n < 10; n++) attempt('a@example.org', n)
  expect(() => attempt('a@example.org', 11)).toThrowError('errors.tooManyAttempts')
  expect(() => attempt('b@example.org', 11)).not.toThrow()
  expect(() => attempt('a@example.org', 700_000)).not.toThrow()
})

test('signing in starts the count again', () => {
  for (let n = 0; n < 30; n++) {
    attempt('c@example.org', n)
    succeeded('c@example.org')
  }
  expect(() => attempt('c@example.org', 31)).not.toThrow()
})
