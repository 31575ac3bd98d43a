import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from './extract'

const WORDS =
  'the two sides will agreed to and , ; : . strengthen trade India — reaffirm our commitment (including) by 2030 \n - стороны договорились развивать и также, будут торговлю России подтвердили готовность к « до конца года » 1) ё\u00a0\u00ad\u200b  \ud83d\ude00 invite importance of "'.split(
    ' ',
  )
const genre = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const anything = fc.string({ unit: 'binary', maxLength: 300 })
const readable = fc.oneof(genre, anything).filter((text) => text.trim() !== '')

test.each(['en', 'ru'] as const)(
  'any text, read as %s: each quote is its passage’s own words, in order',
  (language) => {
    fc.assert(
      fc.property(readable, (text) => {
        const { passages, candidates, instruments } = extract(text, { language })
        for (const c of candidates) {
          expect(c.quote).toBe(passages[c.passage - 1]?.text.slice(c.start, c.end))
          expect(c.quote.trim()).toBe(c.quote)
          expect(c.end).toBeGreaterThan(c.start)
        }
        candidates.forEach((c, i) => {
          const next = candidates[i + 1]
          if (next?.passage === c.passage) expect(next.start).toBeGreaterThanOrEqual(c.end)
        })
        for (const { mention } of instruments) expect(text).toContain(mention)
      }),
      { numRuns: 300 },
    )
  },
)
