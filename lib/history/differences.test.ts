import { expect, test } from 'vitest'
import { differencesOf } from '@/lib/history/differences'

test('a change names the fields that differ, and text by language', () => {
  const before = { id: 'a', version: 1, sector: 'trade', text: { en: 'One', ru: 'Раз' } }
  const after = { id: 'a', version: 2, sector: 'finance', text: { en: 'One', ru: 'Два' } }
  expect(differencesOf(before, after)).toEqual([
    { field: 'sector', before: 'trade', after: 'finance' },
    { field: 'text.ru', before: 'Раз', after: 'Два' },
  ])
})

test('a new record shows what it holds, and a removed one what it held', () => {
  expect(differencesOf(null, { code: 'RUS' })).toEqual([{ field: 'code', before: null, after: 'RUS' }])
  expect(differencesOf({ code: 'RUS' }, null)).toEqual([{ field: 'code', before: 'RUS', after: null }])
})
