import { expect, test } from 'vitest'
import { meanOf, medianOf, percentOf, scoreOf, statusesScored } from '@/lib/follow-ups/scales'

test('group compliance on the G20 scale is the mean of those scored, with how many of how many', () => {
  const mean = meanOf({ fulfilled: 1, limited: 1, not_assessed: 1, broken: 1 }, 'g20')
  expect(mean).toEqual({ value: 0, scored: 3, of: 4 })
  expect(mean && percentOf(mean)).toBe(50)
  expect(meanOf({ not_assessed: 1, no_evidence: 1 }, 'g20')).toBeNull()
})

test('a scale without a value for a breach says so instead of borrowing one', () => {
  expect(scoreOf('broken', 'pam')).toEqual({ value: null, label: null, fit: 'none' })
  expect(scoreOf('broken', 'ogp').fit).toBe('none')
})

test('the middle of our own scale is a verdict, the lower of two, and leaves out what was not reached', () => {
  expect(medianOf({ fulfilled: 1, not_assessed: 1, broken: 1, limited: 1 })).toBe('limited')
  expect(medianOf({ fulfilled: 1, broken: 1 })).toBe('broken')
  expect(medianOf({ not_assessed: 1 })).toBeNull()
})

test('a score that several of our statuses share is not reversible', () => {
  expect(statusesScored('g20', '0')).toEqual(['limited', 'substantial'])
  expect(statusesScored('g20', '-1')).toEqual(['broken', 'not_started'])
  expect(statusesScored('g20', '1')).toEqual(['fulfilled'])
  expect(statusesScored('pam', '2')).toEqual(['substantial'])
})
