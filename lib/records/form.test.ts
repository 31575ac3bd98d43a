import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterConflict, changeRows, firstState, inputOf, rowKeys, rowsTyped, textTyped } from '@/lib/records/form'
import { linesOfSources, sourcesOfLines } from '@/lib/values/sources'

const acts = rowsTyped('acts', [
  { key: 'a', fields: { kind: 'signature', 'place.en': 'Dushanbe' } },
  { key: 'b', fields: { kind: 'deposit', 'place.en': '' } },
])
const press = (typed: Record<string, string>, intent: string) => changeRows({ ...typed, intent })?.typed ?? {}

describe('a form’s fields, as schemas take them', () => {
  test('text is nested by language, rows are lists with the row that each was drawn from', () => {
    const typed = {
      key: 'x',
      version: '2',
      intent: 'send',
      kind: 'treaty',
      ...textTyped('title', { en: 'T' }),
      ...acts,
    }
    expect(inputOf(typed).input).toEqual({
      kind: 'treaty',
      title: { en: 'T' },
      acts: [
        { id: 'a', kind: 'signature', place: { en: 'Dushanbe' } },
        { id: 'b', kind: 'deposit', place: { en: '' } },
      ],
    })
  })

  test('a new row in which nothing was typed is not sent, and a problem finds its row all the same', () => {
    const blank = rowsTyped('acts', [{ key: null, fields: { kind: '' } }])
    const typed = { ...blank, ...rowsTyped('acts', [{ key: 'b', fields: { kind: 'x' } }]) }
    const { input, toFormPath } = inputOf(typed)
    expect(input).toEqual({ acts: [{ id: 'b', kind: 'x' }] })
    expect(toFormPath('acts.0.kind')).toBe('acts.b.kind')
    expect(toFormPath('title')).toBe('title')
  })

  test('a stored row that was emptied is sent, so that it is refused rather than lost', () => {
    expect(inputOf(rowsTyped('acts', [{ key: 'a', fields: { kind: '' } }])).input).toEqual({
      acts: [{ id: 'a', kind: '' }],
    })
  })

  test('a row of the field “value” is that value', () => {
    const parties = rowsTyped('parties', [{ key: 'p', fields: { value: 'RUS' } }])
    expect(inputOf(parties).input).toEqual({ parties: ['RUS'] })
    expect(inputOf(parties).toFormPath('parties.0')).toBe('parties.p.value')
  })

  test('lines end as they are stored, whatever the browser sends', () => {
    expect(inputOf({ note: 'one\r\ntwo' }).input).toEqual({ note: 'one\ntwo' })
  })
})

describe('a button of a row', () => {
  test('adds one with a key of its own, takes one out, moves one up; nothing else changes', () => {
    const added = press(press(acts, 'add acts'), 'add acts')
    expect(rowKeys(added, 'acts')).toEqual(['a', 'b', 'new1', 'new2'])
    expect(rowKeys(press(added, 'remove acts new1'), 'acts')).toEqual(['a', 'b', 'new2'])
    expect(rowKeys(press(press(added, 'remove acts new1'), 'add acts'), 'acts')).toEqual(['a', 'b', 'new2', 'new3'])
    const moved = press(acts, 'up acts b')
    expect(rowKeys(moved, 'acts')).toEqual(['b', 'a'])
    expect(moved).toMatchObject(acts)
    expect(rowKeys(press(acts, 'up acts a'), 'acts')).toEqual(['a', 'b'])
  })

  test('is no other button', () => {
    expect(changeRows({ ...acts, intent: 'send' })).toBeNull()
    expect(changeRows(acts)).toBeNull()
  })
})

test('after a conflict the form can be sent again: the version that stands now, and one’s own words', () => {
  const first = firstState({ kind: 'treaty', place: 'Moscow' }, 'slug', 3)
  const state = afterConflict(
    first,
    { key: 'slug', version: '3', intent: 'send', kind: 'protocol', place: 'Moscow' },
    { kind: 'agreement', place: 'Dushanbe' },
    '4',
  )
  expect(state.typed).toEqual({ kind: 'protocol', place: 'Dushanbe', key: 'slug', version: '4' })
  expect(state.clashes).toEqual([{ name: 'kind', theirs: 'agreement', mine: 'protocol' }])
  expect(state.taken).toEqual(['place'])
  const again = afterConflict(state, state.typed, { kind: 'agreement', place: 'Dushanbe' }, '5')
  expect(again).toMatchObject({ clashes: [], taken: [], typed: { kind: 'protocol' } })
})

test('sources come back from their lines as they were', () => {
  const words = fc
    .array(fc.constantFrom('Kremlin,', 'transcript', '17705', 'закон', '«Ҷумҳурият»', 'http', '№ 5'), { minLength: 1 })
    .map((parts) => parts.join(' '))
  const url = fc.option(fc.constantFrom('https://example.org/a?b=c#d', 'http://президент.рф/1'), { nil: null })
  fc.assert(
    fc.property(fc.array(fc.record({ title: words, url })), (sources) => {
      expect(sourcesOfLines(linesOfSources(sources))).toEqual(sources)
    }),
  )
  expect(sourcesOfLines('https://example.org/')).toEqual([
    { title: 'https://example.org/', url: 'https://example.org/' },
  ])
  expect(sourcesOfLines(' \n\n')).toEqual([])
})
