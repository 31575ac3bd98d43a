import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from '@/lib/words/excerpt'
import { fold, tokensOf } from '@/lib/words/fold'
import { lightHits } from '@/lib/words/hits'
import { parseQuery } from '@/lib/words/query'
import { stem } from '@/lib/words/stem'

describe('the same to a search', () => {
  test.each([
    ['ЁЛКА', 'елка'],
    ['Тоҷикистон', 'Точикистон'],
    ['Қӯрғонтеппа', 'кургонтеппа'],
    ['Ҳиссорӣ', 'хиссори'],
    ['café', 'CAFE'],
    ['café'.normalize('NFD'), 'café'],
    ['зелёный'.normalize('NFD'), 'зеленый'],
    ['state’s', 'state'],
    ['мигра\u00adция', 'миграция'],
    ['№ 5 «АБВ»', '5 абв'],
  ])('%s and %s', (a, b) => expect(fold(a)).toBe(fold(b)))

  test('й is not и, composed or not', () => {
    expect(fold('й'.normalize('NFD'))).toBe('й')
    expect(fold('мой')).not.toBe(fold('мои'))
  })
})

describe('of one stem', () => {
  test.each([
    'мигрант мигрантов мигрантами миграция миграцией миграционный миграционной',
    'договор договора договорами',
    'безопасность безопасности безопасностью',
    'agree agrees agreed agreeing',
    'agreement agreements',
  ])('%s', (forms) => {
    const stems = new Set(forms.split(' ').map((form) => stem(fold(form))))
    expect([...stems]).toHaveLength(1)
  })

  test.each([
    ['agree', 'agreement'],
    ['миграция', 'эмиграция'],
    ['нация', 'нант'],
    ['россия', 'роса'],
  ])('not %s and %s', (a, b) => expect(stem(fold(a))).not.toBe(stem(fold(b))))
})

describe('what was typed is read as', () => {
  const read = (typed: string) =>
    parseQuery(typed).map(({ words, exact, open, not }) =>
      [not ? '-' : '', exact ? `"${words.join(' ')}"` : words.join('+'), open ? '…' : ''].join(''),
    )
  test.each([
    ['миграция', ['миграция…']],
    ['миграция ', ['миграция']],
    ['торговля и миграция', ['торговля', 'миграция…']],
    ['и', ['и…']],
    ['"мир и труд"', ['"мир и труд"']],
    ['«мир и тру', ['"мир и тру"…']],
    ['“labour migration” border', ['"labour migration"', 'border…']],
    ['торгово-экономический', ['торгово+экономический…']],
    ['RUS-TJK-2017-05', ['rus+tjk+2017+05…']],
    ['-граница миграция', ['-граница', 'миграция…']],
    ['миграция -"военная база"', ['миграция', '-"военная база"']],
    ['миграция - граница', ['миграция', 'граница…']],
    ['a:b', ['a+b…']],
    ['AND', ['and…']],
    ['NEAR(a b)', ['near+a', 'b']],
    ['миграция миграция', ['миграция…']],
    ['( " * ) %', []],
    ['', []],
  ])('%s', (typed, terms) => expect(read(typed)).toEqual(terms))
})

/** Texts with the signs that a database's expressions are made of, and letters of both languages. */
const typing = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'абвйёҷagre "«»“”-*():^+{}\'%_ANDORT \u0301\u0306'), maxLength: 40 }),
)

test('whatever is typed, what is looked for are folded words and nothing else', () => {
  fc.assert(
    fc.property(typing, (typed) => {
      for (const { words, stems } of parseQuery(typed))
        for (const word of [...words, ...stems]) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})

test('tokens point at their words in any text: folded again, each piece is the token', () => {
  fc.assert(
    fc.property(typing, (text) => {
      let before = 0
      for (const { folded, start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(fold(text.slice(start, end))).toBe(folded)
        before = end
      }
    }),
  )
})

test('folding is done once: what is folded stays as it is', () => {
  fc.assert(
    fc.property(typing, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

describe('lit in a text', () => {
  const lit = (text: string, typed: string) => lightHits(text, typed).map(({ start, end }) => text.slice(start, end))
  const TEXT = 'Стороны обсудят миграционную политику, права мигрантов и «торгово-экономическое» сотрудничество.'
  test.each([
    ['миграция', ['миграционную', 'мигрантов']],
    ['мигра', ['миграционную', 'мигрантов']],
    ['полит', ['политику']],
    ['рант', ['мигрантов']],
    ['"права мигрантов"', ['права мигрантов']],
    ['"право мигрантов"', []],
    ['торгово-экономических', ['торгово-экономическое']],
    ['пр', ['права']],
    ['-миграция', []],
    ['стороны -права', ['Стороны']],
    ['" ( *', []],
  ])('for %s', (typed, words) => expect(lit(TEXT, typed)).toEqual(words))

  test('a decomposed text is lit at its own letters', () => {
    const text = 'в Санкт-Петербурге, зелёный café'.normalize('NFD')
    expect(lit(text, 'зеленый').map((word) => word.normalize('NFC'))).toEqual(['зелёный'])
    expect(lit(text, 'cafe').map((word) => word.normalize('NFC'))).toEqual(['café'])
  })

  test('ranges are in order, apart, inside the text, and hold a word', () => {
    fc.assert(
      fc.property(typing, typing, (text, typed) => {
        let before = 0
        for (const { start, end } of lightHits(text, typed)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(fold(text.slice(start, end))).not.toBe('')
          before = end
        }
      }),
    )
  })

  test('a word of the text finds itself', () => {
    fc.assert(
      fc.property(typing, (text) => {
        for (const { folded, start, end } of tokensOf(text))
          expect(lightHits(text, `${folded} `).some((range) => range.start <= start && end <= range.end)).toBe(true)
      }),
    )
  })
})

test('an excerpt keeps its hits lit where the text is cut', () => {
  const text = `${'слово '.repeat(40)}миграция ${'слово '.repeat(40)}`
  const excerpt = excerptOf(text, lightHits(text, 'миграция'))
  expect(excerpt.text.length).toBeLessThan(220)
  expect(excerpt.lit.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['миграция'])
})
