import { expect, test } from 'vitest'
import { groupReadings } from '@/lib/treaties/readings'

const fact = (field: string, value: Record<string, string>) => ({ field, value })

test('readings of one field stand together, at the place of the first', () => {
  const facts = [fact('signed_by', { en: 'The ministers' }), fact('term', { en: '49 years' })]
  const grouped = groupReadings([...facts, fact('signed_by', { en: 'The presidents' })])
  expect(grouped.map(({ field, value, isDisputed }) => [field, value.en, isDisputed])).toEqual([
    ['signed_by', 'The ministers', true],
    ['signed_by', 'The presidents', true],
    ['term', '49 years', false],
  ])
})

test('two readings that say the same in a language they share do not disagree', () => {
  const same = [fact('place', { en: 'Moscow', ru: 'Москва' }), fact('place', { ru: 'Москва' })]
  expect(groupReadings(same).some(({ isDisputed }) => isDisputed)).toBe(false)
})

test('of three readings, the two that agree still disagree with the third', () => {
  const three = [fact('term', { en: '49 years' }), fact('term', { en: '49 years' }), fact('term', { en: '30 years' })]
  expect(groupReadings(three).map(({ isDisputed }) => isDisputed)).toEqual([true, true, true])
})
