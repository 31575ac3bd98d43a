import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { readsOf } from '@/lib/db/testing/reads'
import { getStatement, listStatements } from '@/lib/statements/queries'
import { statementQuery } from '@/lib/statements/schema'

test('the statement of 2017 is read whole: paragraphs in order, every promise in its own words', async () => {
  const statement = await getStatement(VISITOR, 'rus-tjk-2017')
  expect(statement.passages.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 14 }, (_, n) => n + 1))
  expect(statement.commitments).toHaveLength(22)
  for (const { passage, start, end, quote, quoteIn } of statement.commitments) {
    const words = statement.passages[passage - 1]
    expect(words?.original.slice(start, end)).toBe(quote)
    expect(words?.translations.en).toContain(quoteIn.en)
  }
  expect(statement).toMatchObject({
    issuedOn: '2017-02-27',
    issuedOnBasis: 'inferred',
    textKind: 'press_report',
    publisher: null,
  })
})

test('an unknown statement is refused', async () => {
  await expect(getStatement(VISITOR, 'nowhere-1900')).rejects.toMatchObject({ code: 'not_found' })
})

test('the list counts commitments by joint status, and on an earlier day as they stood then', async () => {
  const list = async (query: object) => (await listStatements(VISITOR, statementQuery.parse(query))).rows
  const [now] = await list({ q: 'ТАДЖИК' })
  expect(now?.spread).toEqual({ limited: 12, substantial: 8, fulfilled: 2 })
  const [then] = await list({ asOf: '2017-12-31' })
  expect(then?.spread).toEqual({ not_assessed: 18, not_started: 2, limited: 1, fulfilled: 1 })
  expect(await list({ q: '%' })).toEqual([])
})

test('a statement is found by the words of a paragraph, which is shown lit, in the language that is read where it has them', async () => {
  const found = async (q: string, language: 'en' | 'ru') =>
    (await listStatements(VISITOR, statementQuery.parse({ q }), language)).rows[0]?.found
  const russian = await found('военной базы', 'en')
  expect(russian).toMatchObject({ ordinal: 10, language: 'ru' })
  expect(russian?.lit.map(({ start, end }) => russian.text.slice(start, end))).toEqual(['военной', 'базы'])
  expect(await found('military base', 'en')).toMatchObject({ ordinal: 10, language: 'en' })
  expect(await found('нигде не сказанное', 'ru')).toBeUndefined()
})

test('it is narrowed by kind, party and year of issue, each counted ignoring its own filter', async () => {
  const list = (query: object) => listStatements(VISITOR, statementQuery.parse(query))
  const { facets } = await list({ year: ['2016'] })
  expect(facets.year).toEqual([{ value: '2017', count: 1 }])
  expect(facets.kind).toEqual([])
  expect((await list({ year: ['2017', '2016'], state: ['TJK'] })).total).toBe(1)
  expect((await list({ year: ['2016'] })).total).toBe(0)
})

test('a page asks few questions, and for its own rows', async () => {
  const { questions, rows } = await readsOf(() => listStatements(VISITOR, statementQuery.parse({ pageSize: 10 })))
  expect(questions).toBeLessThanOrEqual(8)
  expect(rows).toBeLessThanOrEqual(20)
})
