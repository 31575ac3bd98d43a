import { expect, test } from 'vitest'
import { imprintOf } from './imprint'

test.each([
  ['en', ['Joint Communiqué', 'They agreed.', 'Done at Tashkent on 3 March 2019, in two copies.'], 'Tashkent'],
  ['en', ['New Delhi, 5 May 2020', 'The leaders will meet in Paris.'], 'New Delhi'],
  ['en', ['The leaders met in Paris and agreed to open a consulate in Lyon.'], ''],
  ['ru', ['Коммюнике', 'Стороны договорились.', 'Совершено в г. Астане 3 марта 2019 года.'], 'Астане'],
  ['ru', ['г. Душанбе, 27 февраля 2017 г.', 'Стороны договорились.'], 'Душанбе'],
  ['ru', ['На встрече в Москве стороны договорились открыть консульство в Казани.'], ''],
] as const)('%s %j was done at %s', (language, passages, place) => {
  expect(imprintOf([...passages], language).place).toBe(place)
})

test('an address that the text gives is its own, without the stop after it', () => {
  expect(imprintOf(['They agreed.', 'Source: https://example.org/a/1.'], 'en').url).toBe('https://example.org/a/1')
})
