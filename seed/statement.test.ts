import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { COMMITMENTS } from './commitments'
import { FOLLOW_UPS } from './follow-ups'
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

test('every follow-up says in its rationale what was not checked, and copies no sentence of its sources', () => {
  for (const { rationale, evidence } of FOLLOW_UPS) {
    expect(rationale).toMatch(/not checked/)
    expect(evidence.map(({ excerpt }) => excerpt)).toEqual(evidence.map(() => null))
  }
})
