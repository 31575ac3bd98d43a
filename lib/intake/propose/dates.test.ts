import { describe, expect, test } from 'vitest'
import { foldWithOffsets } from '@/lib/words/fold-offsets'
import { dayAfter, daysIn, isPlaceAndDay, issueDayOf } from './dates'

const fold = (words: string) => foldWithOffsets(words).text

describe('days in running words', () => {
  test.each([
    ['4 July 2024', '2024-07-04'],
    ['July 4, 2024', '2024-07-04'],
    ['9–10 June 2010', '2010-06-10'],
    ['June 9-10, 2010', '2010-06-10'],
    ['16 апреля 1999 года', '1999-04-16'],
    ['9-10 мая 2010 г.', '2010-05-10'],
    ['04.07.2024', '2024-07-04'],
  ])('%s is %s', (words, day) => expect(daysIn(fold(words)).map((d) => d.day)).toEqual([day]))
  test.each(['31 February 2024', '2024', 'July 2024', '45.13.2024'])('%s is no day', (words) =>
    expect(daysIn(fold(words))).toEqual([]),
  )
})

describe('the day of issue', () => {
  test.each([
    ['alone on a line', ['Joint Statement', '12 May 2021', 'The sides met and talked about trade.'], '2021-05-12'],
    ['with a place', ['Декларация', 'г. Самарканд, 16 сентября 2022 года', 'Мы, лидеры, собрались.'], '2022-09-16'],
    ['in the title', ['Joint Statement of A and B, 3 March 2020'], '2020-03-03'],
    ['at the end', ['Declaration', 'We will trade.', 'Done at Geneva on 2 April 2015 in two originals.'], '2015-04-02'],
    ['as a dateline', ['Leaders meet', 'OSLO, 7 June 2023 – The leaders agreed to open flights.'], '2023-06-07'],
    [
      'in the opening sentence',
      ['Communiqué', 'The ministers met in Rome on 5 October 2019 and agreed.'],
      '2019-10-05',
    ],
    ['not the day of a treaty', ['Statement', 'The Treaty of 8 April 2010 remains in force.'], null],
  ])('%s', (_, passages, day) => expect(issueDayOf(passages.map(fold))).toBe(day))
})

test('a line of place and day is told from a title', () => {
  expect(isPlaceAndDay(fold('Jakarta, Indonesia, 11-12 July 2023'))).toBe(true)
  expect(isPlaceAndDay(fold('Joint Statement, Jakarta, 12 July 2023'))).toBe(false)
})

test('months are added within the calendar', () => {
  expect(dayAfter('2023-08-31', { months: 6 })).toBe('2024-02-29')
  expect(dayAfter('2024-12-31', { days: 1 })).toBe('2025-01-01')
})
