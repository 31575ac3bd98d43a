import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { change, decide, findWords, make, merge, split, wordsAt } from './decisions'
import { draftOf } from './draft'
import type { StatementDraft } from './draft-schema'

const TEXT = [
  'Joint Statement of the President of France and the President of Kazakhstan',
  'The Parties agreed to open a consulate in Almaty and to train customs officers. They will exchange data on water.',
  'The Presidents thanked the hosts.',
].join('\n')
const begun = () => draftOf({ text: TEXT, format: 'pasted', encoding: null, name: null, sha256: null }, [])

/** Whatever was decided, the words are those of the paragraph and the order is the text's. */
function holds({ passages, commitments }: StatementDraft) {
  for (const { passage, start, end, quote } of commitments) expect(passages[passage - 1]?.slice(start, end)).toBe(quote)
  const places = commitments.map(({ passage, start }) => passage * 1e6 + start)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(new Set(commitments.map(({ id }) => id)).size).toBe(commitments.length)
}

describe('a draft', () => {
  test('proposes and decides nothing', () => {
    const draft = begun()
    expect(draft.commitments.length).toBeGreaterThanOrEqual(3)
    expect(new Set(draft.commitments.map(({ decision }) => decision))).toEqual(new Set(['open']))
    expect(draft.fields).toMatchObject({ parties: ['FRA', 'KAZ'], language: 'en', kind: 'joint_statement' })
    holds(draft)
  })

  test('accepts, rejects and opens again', () => {
    const [first] = begun().commitments
    const id = first?.id ?? ''
    for (const decision of ['accepted', 'rejected', 'open'] as const)
      expect(decide(begun(), id, decision).commitments[0]?.decision).toBe(decision)
  })

  test('makes a commitment of any words, without the space and commas around them', () => {
    const text = begun().passages[2] ?? ''
    const at = text.indexOf('thanked')
    const { draft, id } = make(begun(), { passage: 3, start: at - 1, end: at + 'thanked the hosts'.length })
    const made = draft.commitments.find((each) => each.id === id)
    expect(made).toMatchObject({ quote: 'thanked the hosts', origin: 'person', decision: 'accepted' })
    holds(draft)
  })

  test('splits at the words that are selected, else at the middle comma or "and", and merges again', () => {
    const whole = begun()
    const words = findWords(whole, 2, 'open a consulate in Almaty and to train customs officers')
    const { draft, id } = make({ ...whole, commitments: [] }, words)
    const parted = split(draft, id)
    expect(parted.commitments.map(({ quote }) => quote)).toEqual([
      'open a consulate in Almaty',
      'to train customs officers',
    ])
    const selected = findWords(draft, 2, 'train customs officers')
    expect(split(draft, id, selected).commitments.map(({ quote }) => quote)).toEqual([
      'open a consulate in Almaty and to',
      'train customs officers',
    ])
    const joined = merge(parted, id)
    expect(joined.commitments.map(({ quote }) => quote)).toEqual([words.quote])
    holds(joined)
  })

  test('refuses, with what to do, words that are not there, a split and a merge of nothing, a proposal that is gone', () => {
    const draft = begun()
    const one = make({ ...draft, commitments: [] }, findWords(draft, 3, 'thanked'))
    expect(() => findWords(draft, 2, 'open an embassy')).toThrowError('errors.wordsNotVerbatim')
    expect(() => wordsAt(draft, { passage: 9, start: 0, end: 1 })).toThrowError('errors.wordsOutside')
    expect(() => wordsAt(draft, { passage: 2, start: 3, end: 4 })).toThrowError('errors.wordsNone')
    expect(() => split(one.draft, one.id)).toThrowError('errors.splitNowhere')
    expect(() => merge(one.draft, one.id)).toThrowError('errors.mergeNothing')
    expect(() => decide(draft, 'c99', 'accepted')).toThrowError('errors.draftCommitmentGone')
  })

  test('whatever is done in whatever order, no quote ever differs from its paragraph', () => {
    const step = fc.record({
      n: fc.nat(20),
      what: fc.constantFrom('accept', 'split', 'merge', 'make', 'change'),
      a: fc.nat(120),
      b: fc.nat(120),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let draft = begun()
        for (const { n, what, a, b } of steps) {
          const id = draft.commitments[n % Math.max(1, draft.commitments.length)]?.id ?? ''
          try {
            if (what === 'accept') draft = decide(draft, id, 'accepted')
            if (what === 'split') draft = split(draft, id)
            if (what === 'merge') draft = merge(draft, id)
            if (what === 'change') draft = change(draft, id, { kind: 'intention' })
            if (what === 'make')
              draft = make(draft, { passage: (n % 3) + 1, start: Math.min(a, b), end: Math.max(a, b) }).draft
          } catch (error) {
            expect(error).toMatchObject({ name: 'AppError' })
          }
          holds(draft)
        }
      }),
    )
  })
})
