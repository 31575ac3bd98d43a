import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutIntoSegments, spansIn } from '@/lib/statements/lit'

test('promises that touch are two, and the words between promises are plain', () => {
  const spans = [
    { ref: 'A', start: 0, end: 3 },
    { ref: 'B', start: 3, end: 6 },
  ]
  expect(cutIntoSegments('onetwo.', spans)).toEqual([
    { text: 'one', refs: ['A'] },
    { text: 'two', refs: ['B'] },
    { text: '.', refs: [] },
  ])
})

test('an umbrella is lit with each of its parts', () => {
  const spans = [
    { ref: 'part', start: 4, end: 6 },
    { ref: 'umbrella', start: 0, end: 8 },
  ]
  expect(cutIntoSegments('all of it', spans).map(({ refs }) => refs)).toEqual([
    ['umbrella'],
    ['umbrella', 'part'],
    ['umbrella'],
    [],
  ])
})

const text = fc.string({ unit: 'binary', maxLength: 60 })
const spans = fc.array(fc.record({ start: fc.integer({ min: -5, max: 70 }), end: fc.integer({ min: -5, max: 70 }) }), {
  maxLength: 6,
})

test('whatever the spans, the text stays whole and each span is lit on exactly its own words', () => {
  fc.assert(
    fc.property(text, spans, (words, drawn) => {
      const named = drawn.map((span, n) => ({ ...span, ref: String(n) }))
      const segments = cutIntoSegments(words, named)
      expect(segments.map((segment) => segment.text).join('')).toBe(words)
      for (const { ref, start, end } of named) {
        const lit = segments
          .filter(({ refs }) => refs.includes(ref))
          .map((segment) => segment.text)
          .join('')
        expect(lit).toBe(start < end ? words.slice(Math.max(0, start), Math.max(0, end)) : '')
      }
    }),
  )
})

test('words that are not in the translation are not lit anywhere', () => {
  expect(
    spansIn('The Parties agreed.', [
      { ref: 'A', words: 'agreed' },
      { ref: 'B', words: 'refused' },
      { ref: 'C', words: undefined },
    ]),
  ).toEqual([{ ref: 'A', start: 12, end: 18 }])
})
