import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from '@/lib/words/compare'
import { findWords } from '@/lib/words/find'

test('what differs is marked by whole words, in Cyrillic too', () => {
  expect(wordChanges('увеличения экспорта энергии', 'наращивания экспорта энергии')).toEqual([
    { text: 'увеличения', only: 'before' },
    { text: 'наращивания', only: 'after' },
    { text: ' экспорта энергии', only: null },
  ])
})

test('each text is whole in its own marks', () => {
  const text = fc.array(fc.constantFrom('мир', 'труд', ' ', '\u00a0', ', ', 'trade')).map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after)
      const side = (other: 'before' | 'after') =>
        changes.flatMap(({ text: words, only }) => (only === other ? [] : [words])).join('')
      expect(side('after')).toBe(before)
      expect(side('before')).toBe(after)
    }),
  )
})

test('words copied from a page are found as the text has them', () => {
  const text = 'Договор от 25\u00a0мая 1993\u00a0года — основа, договор от 16 апреля.'
  const [found, ...others] = findWords(text, ' договор от 25 мая 1993 года - основа ')
  expect(others).toEqual([])
  expect(text.slice(found?.start, found?.end)).toBe('Договор от 25\u00a0мая 1993\u00a0года — основа')
  expect(findWords(text, 'договор от')).toHaveLength(1)
  expect(findWords(text, 'ДОГОВОР ОТ')).toHaveLength(2)
  expect(findWords(text, '\u00ad')).toEqual([])
})
