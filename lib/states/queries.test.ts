import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { totalOf } from '@/lib/follow-ups/spread'
import { getState, listStates } from '@/lib/states/queries'
import { stateQuery } from '@/lib/states/schema'

test('a state’s profile counts its own verdicts, not the joint ones', async () => {
  const [russia, tajikistan] = (await listStates(VISITOR, stateQuery.parse({ asOf: '2025-03-31' }))).rows
  expect(russia).toMatchObject({ code: 'RUS', owes: 22, spread: { limited: 14, not_assessed: 3 } })
  expect(tajikistan).toMatchObject({ code: 'TJK', owes: 22, spread: { limited: 14, not_started: 1, not_assessed: 2 } })
})

test('by sector it adds up to the whole, and looks back to a day', async () => {
  const now = await getState(VISITOR, 'TJK')
  expect(now.sectors.reduce((sum, { spread }) => sum + totalOf(spread), 0)).toBe(22)
  expect((await getState(VISITOR, 'TJK', { asOf: '2018-01-01' })).spread).toEqual({
    ...{ not_assessed: 18, not_started: 2, limited: 1, fulfilled: 1 },
  })
})

test('every piece of a profile leads to as many commitments as it stands for', async () => {
  for (const point of [{}, { asOf: '2018-01-01' }]) {
    const { sectors } = await getState(VISITOR, 'RUS', point)
    for (const { sector, spread } of sectors)
      for (const [status, count] of Object.entries(spread)) {
        const chosen = commitmentQuery.parse({ ...point, state: ['RUS'], sector: [sector], status: [status] })
        expect((await listCommitments(VISITOR, chosen)).total, `${sector} ${status}`).toBe(count)
      }
  }
})

test('a profile names the state in every language it is recorded in, with its treaties in order of signature', async () => {
  const { name, treaties, statements } = await getState(VISITOR, 'TJK')
  expect(name).toEqual({ en: 'Tajikistan', ru: 'Таджикистан', tg: 'Тоҷикистон' })
  const days = treaties.rows.map(({ signedOn }) => signedOn ?? '')
  expect(days).toEqual([...days].sort())
  expect(treaties.rows.map(({ slug }) => slug)).toContain('rus-tjk-base-2012')
  expect(statements.rows.map(({ slug }) => slug)).toEqual(['rus-tjk-2017'])
})

test('an unknown state is refused', async () => {
  await expect(getState(VISITOR, 'XXX')).rejects.toMatchObject({ code: 'not_found' })
})

test('states are found by a name in any language or by code, sorted by what they owe, and turned page by page', async () => {
  const list = async (query: object, language: 'en' | 'ru' = 'en') => {
    const { rows, ...rest } = await listStates(VISITOR, stateQuery.parse(query), language)
    return { ...rest, codes: rows.map(({ code }) => code) }
  }
  expect((await list({ q: 'тоҷикистон' })).codes).toEqual(['TJK'])
  expect((await list({ q: 'rus' })).codes).toEqual(['RUS'])
  const all = await list({ pageSize: 200 })
  const pages = await Promise.all(all.codes.map((_, n) => list({ sort: '-owes', page: n + 1, pageSize: 1 })))
  expect(pages.flatMap(({ codes }) => codes).toSorted()).toEqual(all.codes)
  expect(pages.slice(0, 2).map(({ codes, most }) => [codes[0], most])).toEqual([
    ['RUS', 22],
    ['TJK', 22],
  ])
  expect((await list({ kind: ['organisation'] })).total).toBe(
    all.facets.kind.find(({ value }) => value === 'organisation')?.count ?? 0,
  )
  expect((await list({ sort: '-name' }, 'ru')).codes).toEqual(['TJK', 'RUS'])
})
