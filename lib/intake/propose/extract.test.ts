import { expect, test } from 'vitest'
import { UnreadableStatement } from '@/lib/intake/read/unreadable'
import { extractionSchema } from '@/lib/intake/schema'
import { extract } from './extract'

const STATEMENT = `Joint Statement by the Republic of India and the French Republic

The two sides agreed to expand trade in agricultural goods and to open direct flights by 2027. India will host the next round of the strategic dialogue.`

test('every quote is the passage’s own words between its offsets', () => {
  const { passages, candidates } = extract(STATEMENT)
  expect(candidates.length).toBeGreaterThan(2)
  for (const c of candidates) expect(passages[c.passage - 1]?.text.slice(c.start, c.end)).toBe(c.quote)
})

test('what is printed has the promised shape', () => {
  expect(extractionSchema.safeParse(extract(STATEMENT)).success).toBe(true)
})

test('an empty text and a text in a third language are refused with what to do', () => {
  expect(() => extract(' \n ')).toThrow(UnreadableStatement)
  expect(() =>
    extract(
      'Les deux parties sont convenues de renforcer leur coopération dans les domaines de la défense et du commerce.',
    ),
  ).toThrow(/neither Russian nor English/)
})

test('what the grammar is sure of is proposed in a text that is unlike any that was learnt from', () => {
  const text = 'Joint Statement by Japan and Kenya\n\nThe two sides will fight piracy.'
  expect(
    extract(text)
      .candidates.map(({ quote }) => quote)
      .join(),
  ).toContain('fight piracy')
})

test('a candidate’s sureness is how much of it was learnt to expect, so that a plain promise sorts above a hint', () => {
  const text = `Joint Statement by Japan and Kenya

The two sides agreed to strengthen cooperation in the field of education. Both sides noted that work on the port goes on.`
  const [promise, ...hints] = extract(text).candidates
  expect(promise?.quote).toBe('strengthen cooperation in the field of education')
  for (const hint of hints) expect(hint.sureness).toBeLessThan(promise?.sureness ?? 0)
})

test.each([
  ['en', 'It is expected that the two sides will open a port in Mombasa.'],
  ['ru', 'Ожидается, что стороны откроют порт и построят дорогу.'],
] as const)('what a report only expects is nobody’s promise: %s', (language, sentence) => {
  expect(extract(`Joint Statement by Japan and Kenya\n\n${sentence}`, { language }).candidates).toEqual([])
})
