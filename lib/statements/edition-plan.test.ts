import { expect, test } from 'vitest'
import { countFits, planAnchors } from '@/lib/statements/edition-plan'
import { surroundings } from '@/lib/words/anchor'

const BEFORE = [
  'The Sides agreed to open a joint school in Dushanbe by 2030.',
  'The Sides agreed to cooperate on water.',
  'The Sides agreed to cooperate on water.',
]
const before = BEFORE.map((original, n) => ({ edition: 1, ordinal: n + 1, original }))

/** A promise of one of the paragraphs, as the ledger keeps it. */
function promise(ref: string, ordinal: number, quote: string, horizonPhrase: string | null = null) {
  const original = BEFORE[ordinal - 1] ?? ''
  const start = original.indexOf(quote)
  const around = surroundings(original, { start, end: start + quote.length })
  return { ref, quote, start, ...around, horizonPhrase, passage: { edition: 1, ordinal, original } }
}
const school = promise('A-1', 1, 'open a joint school in Dushanbe', 'by 2030')
const fits = (rows: (typeof school)[], after: string[]) =>
  planAnchors(rows, before, after).map(({ row, found }) => [row.ref, found.fit])

test('a promise whose deadline is no longer beside its words waits, though they are the same', () => {
  const sooner = BEFORE.map((text) => text.replace('2030', '2028'))
  expect(fits([school], sooner)).toEqual([['A-1', 'changed']])
  expect(fits([{ ...school, horizonPhrase: null }], sooner)).toEqual([['A-1', 'shifted']])
})

test('promises in paragraphs that are alike wait: nobody can say which of them is which', () => {
  const twins = [promise('A-2', 2, 'cooperate on water'), promise('A-3', 3, 'cooperate on water')]
  const waits = [
    ['A-2', 'changed'],
    ['A-3', 'changed'],
  ]
  expect(fits(twins, ['A new paragraph.', ...BEFORE])).toEqual(waits)
  expect(fits(twins, BEFORE.slice(0, 2))).toEqual(waits)
  expect(fits(twins.slice(1), BEFORE.slice(0, 2))).toEqual([['A-3', 'changed']])
})

test('two promises that shared their words move together', () => {
  const again = { ...school, ref: 'A-4' }
  const planned = planAnchors([school, again], before, ['A new paragraph.', ...BEFORE])
  expect(countFits(planned)).toEqual({ exact: 0, shifted: 2, changed: 0, lost: 0 })
})

test('a look-alike in a paragraph that was there before is not the correction', () => {
  const after = [BEFORE[1] ?? '', BEFORE[2] ?? '', 'They left.']
  expect(fits([promise('A-5', 1, 'agreed to open a')], after)).toEqual([['A-5', 'lost']])
})
