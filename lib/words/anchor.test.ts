import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Anchor, anchorIn, anchorQuote, surroundings } from '@/lib/words/anchor'

const TEXT =
  'Стороны проработают возможность увеличения экспорта электроэнергии, вырабатываемой в Таджикистане, с учетом потребностей энергорынка региона.'

/** The anchor of words in a text, as the ledger keeps it. */
function anchorOf(text: string, quote: string, nth = 0): Anchor {
  let start = -1
  for (let n = 0; n <= nth; n++) start = text.indexOf(quote, start + 1)
  return { quote, start, ...surroundings(text, { start, end: start + quote.length }) }
}

const ELECTRICITY = anchorOf(TEXT, 'увеличения экспорта электроэнергии')

describe('a quote', () => {
  test('in an unchanged text is exact', () => {
    expect(anchorQuote(TEXT, ELECTRICITY)).toEqual({ fit: 'exact', start: 32, end: 66 })
  })

  test('after a sentence that was put before it is shifted', () => {
    const found = anchorQuote(`Состоялись переговоры. ${TEXT}`, ELECTRICITY)
    expect(found).toEqual({ fit: 'shifted', start: 55, end: 89 })
  })

  test('whose words differ is changed, drawn to whole words, with its distance', () => {
    const found = anchorQuote(TEXT.replace('экспорта', 'импорта'), ELECTRICITY)
    expect(found).toMatchObject({ fit: 'changed', start: 32, distance: 3 })
    const spaced = anchorQuote(TEXT.replace('экспорта электро', 'экспорта\u00a0электро'), ELECTRICITY)
    expect(spaced).toMatchObject({ fit: 'changed', start: 32, end: 66, distance: 1 })
  })

  test('that nothing resembles is lost', () => {
    expect(anchorQuote('Президенты встретились в Душанбе и подписали пакет документов.', ELECTRICITY)).toEqual({
      fit: 'lost',
    })
    expect(anchorQuote('', ELECTRICITY)).toEqual({ fit: 'lost' })
  })

  test('that stands twice is told by its surroundings, and a tie is left to a person', () => {
    const twice = 'In trade the Sides will cooperate closely. In energy the Sides will cooperate closely, too.'
    const second = anchorOf(twice, 'will cooperate closely', 1)
    const moved = `First of all: ${twice}`
    expect(anchorQuote(moved, second)).toMatchObject({ fit: 'shifted', start: second.start + 14 })
    const same = 'The Sides agreed: to cooperate. '.repeat(4)
    const third = anchorOf(same, 'to cooperate', 2)
    expect(anchorQuote(same, third)).toMatchObject({ fit: 'changed', distance: 0 })
  })

  test('that is short and stands in strange surroundings waits, though its words are the same', () => {
    const short = anchorOf('The Sides will increase trade between the two countries.', 'trade')
    const found = anchorQuote('Nobody said anything of trade, alas, at this meeting.', short)
    expect(found).toMatchObject({ fit: 'changed', distance: 0, start: 24 })
  })
})

describe('in passages', () => {
  const passages = ['Стороны встретились.', TEXT, 'Переговоры продолжаются.']
  const at = { ...ELECTRICITY, passage: 2 }

  test('a moved passage, a split one and a joined one keep the words of their promises', () => {
    expect(anchorIn(passages, at)).toMatchObject({ fit: 'exact', passage: 2 })
    expect(anchorIn(['Новое.', ...passages], at)).toMatchObject({ fit: 'shifted', passage: 3, start: 32 })
    const split = ['Стороны проработают', TEXT.slice(20), 'Переговоры продолжаются.']
    expect(anchorIn(split, at)).toMatchObject({ fit: 'shifted', passage: 2, start: 12 })
    expect(anchorIn([passages.join(' ')], at)).toMatchObject({ fit: 'shifted', passage: 1 })
  })

  test('a look-alike is sought only among the passages that are new', () => {
    const corrected = [passages[0] ?? '', TEXT.replace('экспорта', 'импорта'), TEXT.replace('экспорта', 'выпуска')]
    expect(anchorIn(corrected, at, [3])).toMatchObject({ fit: 'changed', passage: 3 })
    expect(anchorIn(corrected, at, [1])).toEqual({ fit: 'lost' })
  })
})

const word = fc.constantFrom(
  'мир',
  'труд',
  'Стороны',
  'будут',
  'развивать',
  'связи',
  'и',
  'в',
  'энергетике',
  'trade',
  ',',
)
const prose = fc.array(word, { minLength: 3, maxLength: 60 }).map((words) => words.join(' '))
const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat({ max: 30 }),
  insert: fc.oneof(fc.string({ maxLength: 10 }), prose),
})

/** A text, words in it, and the same text after a few edits. */
const corrected = fc
  .record({
    text: prose,
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 60 }),
    edits: fc.array(edit, { maxLength: 4 }),
  })
  .map(({ text, from, length, edits }) => {
    const start = from % text.length
    const quote = text.slice(start, start + length)
    let after = text
    for (const { at, remove, insert } of edits) {
      const place = at % (after.length + 1)
      after = after.slice(0, place) + insert + after.slice(place + remove)
    }
    return { anchor: { quote, start, ...surroundings(text, { start, end: start + quote.length }) }, after }
  })

test('whatever was edited, exact and shifted are the very words', () => {
  fc.assert(
    fc.property(corrected, ({ anchor, after }) => {
      const found = anchorQuote(after, anchor)
      if (found.fit === 'lost') return
      expect(found.start).toBeGreaterThanOrEqual(0)
      expect(found.end).toBeLessThanOrEqual(after.length)
      if (found.fit === 'changed') return
      expect(after.slice(found.start, found.end)).toBe(anchor.quote)
    }),
    { numRuns: 2000 },
  )
})

test('words that stand more than once in the same surroundings are never chosen among', () => {
  fc.assert(
    fc.property(corrected, ({ anchor, after }) => {
      const found = anchorQuote(after, anchor)
      if (found.fit !== 'exact' && found.fit !== 'shifted') return
      const around = (start: number) => {
        const { prefix, suffix } = surroundings(after, { start, end: start + anchor.quote.length })
        return [prefix, suffix]
      }
      const chosen = around(found.start)
      for (let at = after.indexOf(anchor.quote); at >= 0; at = after.indexOf(anchor.quote, at + 1))
        if (at !== found.start) expect(around(at)).not.toEqual(chosen)
    }),
    { numRuns: 2000 },
  )
})

test('what was not edited at all is exact, unless its words stand twice alike', () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.integer({ min: 1, max: 60 }), (text, from, length) => {
      const start = from % text.length
      const end = Math.min(text.length, start + length)
      const found = anchorQuote(text, { quote: text.slice(start, end), start, ...surroundings(text, { start, end }) })
      if (found.fit !== 'changed') expect(found).toEqual({ fit: 'exact', start, end })
      else expect(found.distance).toBe(0)
    }),
  )
})
