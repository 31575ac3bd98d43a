import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { followUpInput } from '@/lib/follow-ups/schema'
import { COMMITMENTS } from './commitments'
import { FOLLOW_UPS } from './follow-ups/all'
import { foundOf } from './follow-ups/found'
import { ENGLISH } from './statement'
import { PARAGRAPHS, STATEMENT_SHA256 } from './text'

const original = (ordinal: number) => PARAGRAPHS[ordinal - 1] ?? ''
const english = (ordinal: number) => ENGLISH[ordinal - 1] ?? ''
const inPassage = (ordinal: number) => COMMITMENTS.filter((c) => c.passage === ordinal)

test('the text is the one that was taken in, byte for byte', () => {
  expect(STATEMENT_SHA256).toBe('ca7b3bf5107ea762c365c11f760e3aa5e8e9d8f02467888c360d50a511356dbc')
})

test('the statement has 14 paragraphs, exactly as printed, each with a translation', () => {
  expect(PARAGRAPHS).toHaveLength(14)
  expect(ENGLISH).toHaveLength(14)
  expect(PARAGRAPHS.join('\n\n')).toBe(readFileSync(new URL('./statement.ru.txt', import.meta.url), 'utf8'))
  expect(original(8)).toMatch(/^Путин и \u00a0Рахмон договорились/)
})

test.each(COMMITMENTS)('$ref: its words stand once in its passage and once in the translation', (commitment) => {
  const { passage, quote, quoteIn, horizon } = commitment
  expect(original(passage).split(quote)).toHaveLength(2)
  expect(english(passage).split(quoteIn.en ?? '')).toHaveLength(2)
  if (horizon) expect(original(passage)).toContain(horizon.phrase)
})

test.each(COMMITMENTS)('$ref: a plain sentence in English and in Russian names both states', ({ text }) => {
  expect(text.en).toMatch(/^Tajikistan and Russia .+\.$/)
  expect(text.ru).toMatch(/^Россия и Таджикистан .+\.$/)
})

test('commitments are numbered in the order of the text', () => {
  const refs = COMMITMENTS.map(({ ref }) => ref)
  expect(refs).toEqual(COMMITMENTS.map((_, index) => `RUS-TJK-2017-${String(index + 1).padStart(2, '0')}`))
  const places = COMMITMENTS.map(({ passage, quote }) => passage * 10_000 + original(passage).indexOf(quote))
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('each paragraph gives the commitments that the codebook finds in it', () => {
  expect(PARAGRAPHS.map((_, index) => inPassage(index + 1).length)).toEqual([1, 1, 3, 1, 1, 3, 1, 4, 3, 1, 0, 1, 1, 1])
})

test('languages and cultures are one commitment that each side owes', () => {
  const [languages, ...others] = inPassage(9)
  expect(languages).toMatchObject({
    reciprocity: 'reciprocal',
    obligors: ['RUS', 'TJK'],
    sectors: ['culture-language'],
  })
  expect(others.map(({ sectors }) => sectors[0])).toEqual(['science-education', 'science-education'])
})

test('the shared assessment that opens paragraph 10 is no commitment: the promise is in the sentence after it', () => {
  const [promise] = inPassage(10)
  expect(original(10).indexOf(promise?.quote ?? '')).toBeGreaterThan(original(10).indexOf('. Была выражена'))
})

test('treaties that the words name are cited; the free trade area of the CIS names none, so its treaty is inferred', () => {
  const links = COMMITMENTS.flatMap(({ ref, treaties }) => treaties.map((t) => `${ref} ${t.basis} ${t.treaty}`))
  expect(links).toEqual([
    'RUS-TJK-2017-01 cited rus-tjk-friendship-1993',
    'RUS-TJK-2017-01 cited rus-tjk-alliance-1999',
    'RUS-TJK-2017-06 inferred cis-free-trade-2011',
    'RUS-TJK-2017-19 cited rus-tjk-base-2012',
  ])
})

test('every commitment is followed up, and the verdicts span 2017 to 2025', () => {
  expect([...new Set(FOLLOW_UPS.map(({ ref }) => ref))].sort()).toEqual(COMMITMENTS.map(({ ref }) => ref))
  const years = FOLLOW_UPS.map(({ observedOn }) => observedOn.slice(0, 4)).sort()
  expect([years[0], years.at(-1)]).toEqual(['2017', '2025'])
})

test.each(FOLLOW_UPS)(
  '$ref on $observedOn says in both languages what was not checked, and fits the API',
  (followUp) => {
    const { rationale, states } = followUp
    expect(rationale.en).toMatch(/not checked|checked;|was not verified/)
    expect(rationale.ru).toMatch(/не проверял/)
    for (const state of states)
      expect(followUpInput.safeParse({ ...foundOf(followUp), state, corrects: null }).error).toBeUndefined()
  },
)

test.each(FOLLOW_UPS)(
  '$ref on $observedOn: what is said in one language is said in the other, in its letters',
  (one) => {
    const said = [
      one.rationale,
      ...(one.sourcesDisagree ? [one.sourcesDisagree] : []),
      ...one.evidence.map((e) => e.title),
    ]
    for (const { en, ru } of said) {
      expect(en).not.toMatch(/[а-яё]/i)
      expect(ru).toMatch(/[а-яё]/i)
    }
  },
)

test('there is evidence for and against, from both sides and from third parties', () => {
  const all = FOLLOW_UPS.flatMap(({ evidence }) => evidence)
  for (const speaker of ['RUS', 'TJK', null])
    for (const bearing of ['supports', 'contradicts'])
      expect(all.some((e) => e.speaker === speaker && e.bearing === bearing)).toBe(true)
})

test('what a follow-up corrects is an earlier one of the same commitment, and no day is corrected twice', () => {
  const corrections = FOLLOW_UPS.filter(({ corrects }) => corrects)
  expect(corrections.map(({ ref, corrects }) => `${ref} ${corrects}`)).toEqual([
    'RUS-TJK-2017-03 2024-12-31',
    'RUS-TJK-2017-05 2025-03-17',
  ])
  for (const { ref, corrects } of corrections) {
    const at = FOLLOW_UPS.findIndex((f) => f.ref === ref && f.observedOn === corrects)
    expect(at).toBeGreaterThanOrEqual(0)
    expect(at).toBeLessThan(FOLLOW_UPS.findIndex((f) => f.ref === ref && f.corrects === corrects))
  }
})

test('every piece of evidence has an address, but for the two whose address is not known', () => {
  const without = FOLLOW_UPS.flatMap(({ evidence }) => evidence).filter(({ url }) => url === null)
  expect(without.map(({ publisher }) => publisher)).toEqual(['sputnik.tj', 'morning-news.ru'])
})
