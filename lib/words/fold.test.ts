import { expect, test } from 'vitest'
import { fold } from '@/lib/words/fold'

test('upper and lower case, ё and е, a no-break space and a space are the same to a search', () => {
  expect(fold('ЁЛКА\u00a0Зелёная')).toBe('елка зеленая')
  expect(fold('Ҷумҳурии Тоҷикистон')).toBe(fold('ҷумҳурии тоҷикистон'))
})

test('signs that a database would read as wildcards are folded away', () => {
  expect(fold('50 % _ RUS-TJK-2017-05')).toBe('50 rus tjk 2017 05')
})
