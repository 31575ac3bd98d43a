import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeTyped } from '@/lib/records/merge'

const names = [
  'kind',
  'title.en',
  'title.ru',
  'acts.a.row',
  'acts.a.on',
  'acts.b.row',
  'acts.b.on',
  'acts.c.on',
] as const
const record = fc
  .dictionary(fc.constantFrom(...names), fc.constantFrom('', 'one', 'two', 'три'))
  .map((typed) => Object.fromEntries(Object.entries(typed)))

/** What a record says: an empty field says nothing. */
const said = (typed: Record<string, string>) =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))

describe('brought together with what stands now', () => {
  test('an untouched form is what stands now', () => {
    fc.assert(
      fc.property(record, record, (base, theirs) => {
        const { typed, clashes } = mergeTyped(base, base, theirs)
        expect(said(typed)).toEqual(said(theirs))
        expect(clashes).toEqual([])
      }),
    )
  })

  test('a form is as it was typed when nobody else wrote', () => {
    fc.assert(
      fc.property(record, record, (base, mine) => {
        const { typed, clashes, taken } = mergeTyped(base, mine, base)
        expect(said(typed)).toEqual(said(mine))
        expect({ clashes, taken }).toEqual({ clashes: [], taken: [] })
      }),
    )
  })

  test('every word that was typed is still in the form', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        const { typed } = mergeTyped(base, mine, theirs)
        for (const [name, words] of Object.entries(mine))
          if (words !== (base[name] ?? '')) expect(typed[name], name).toBe(words)
      }),
    )
  })

  test('what both wrote alike is no clash, and each clash names two different things', () => {
    fc.assert(
      fc.property(record, record, record, (base, mine, theirs) => {
        expect(mergeTyped(base, mine, mine).clashes).toEqual([])
        for (const clash of mergeTyped(base, mine, theirs).clashes)
          expect(clash.mine ?? '').not.toBe(clash.theirs ?? '')
      }),
    )
  })
})

test('a row that a colleague took out stays whole when one wrote in it, and goes when one did not', () => {
  const base = { 'acts.a.row': '', 'acts.a.kind': 'signature', 'acts.a.on': '2012' }
  expect(mergeTyped(base, { ...base, 'acts.a.on': '2013' }, {})).toEqual({
    typed: { ...base, 'acts.a.on': '2013' },
    clashes: [{ name: 'acts.a.on', theirs: null, mine: '2013' }],
    taken: [],
  })
  expect(mergeTyped(base, base, {}).typed).toEqual({})
})

test('rows stand in the order of whoever moved them', () => {
  const [a, b] = [{ 'parties.a.value': 'RUS' }, { 'parties.b.value': 'TJK' }]
  expect(Object.keys(mergeTyped({ ...a, ...b }, { ...a, ...b }, { ...b, ...a }).typed)).toEqual(
    Object.keys({ ...b, ...a }),
  )
  expect(Object.keys(mergeTyped({ ...a, ...b }, { ...b, ...a }, { ...a, ...b }).typed)).toEqual(
    Object.keys({ ...b, ...a }),
  )
})
