import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { readsOf } from '@/lib/db/testing/reads'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'
import { addTreaty } from '@/lib/treaties/mutations'
import { countTreaties, getTreaty, listTreaties } from '@/lib/treaties/queries'
import { inTime } from '@/lib/treaties/row'
import { treatyQuery } from '@/lib/treaties/schema'

const list = async (query: object) =>
  (await listTreaties(VISITOR, treatyQuery.parse(query))).rows.map(({ slug }) => slug)

test('the treaties that the statement invokes come first when sorted by how often', async () => {
  expect((await list({ sort: '-invoked' })).slice(0, 4).sort()).toEqual([
    'cis-free-trade-2011',
    'rus-tjk-alliance-1999',
    'rus-tjk-base-2012',
    'rus-tjk-friendship-1993',
  ])
})

test('a search finds a treaty by any name that documents give it, in any case', async () => {
  expect(await list({ q: 'ВОЕННОЙ БАЗЫ' })).toContain('rus-tjk-base-2012')
  expect(await list({ q: '%' })).toEqual([])
})

test('where sources disagree each reading is a fact of its own, marked', async () => {
  const { facts } = await getTreaty(VISITOR, 'rus-tjk-base-2012')
  const disputed = facts.filter((fact) => fact.isDisputed)
  expect(disputed.map(({ field }) => field)).toEqual(['signed_by', 'signed_by'])
  expect(facts.every((fact) => fact.sources.length > 0)).toBe(true)
})

test('each value says how sure it is, in the list as on its page; a guess is low', async () => {
  const sure = { signedOn: 'high', signedAt: 'high', inForceOn: 'low', status: 'low' }
  const { rows } = await listTreaties(VISITOR, treatyQuery.parse({ q: 'rus-tjk-base-2012' }))
  expect(rows[0]).toMatchObject({ inForceOn: '2014-02-06', certainty: sure })
  expect((await getTreaty(VISITOR, 'rus-tjk-base-2012')).certainty).toEqual(sure)
  expect((await getTreaty(VISITOR, 'rus-tjk-military-cooperation-1993')).certainty).toMatchObject({
    ...{ signedOn: 'medium', inForceOn: null },
  })
})

test('relations are read from both ends', async () => {
  const base = await getTreaty(VISITOR, 'rus-tjk-base-2012')
  const friendship = await getTreaty(VISITOR, 'rus-tjk-friendship-1993')
  expect(base.relations.map(({ kind, treaty }) => [kind, treaty])).toContainEqual(['cites', 'rus-tjk-friendship-1993'])
  expect(friendship.relatedBy.map(({ kind, treaty }) => [kind, treaty])).toContainEqual(['cites', 'rus-tjk-base-2012'])
})

test('acts stand in time, as far as their days are known', () => {
  const acts = [
    { on: null, kind: 'signature' },
    { on: '2013-10-01', kind: 'domestic_approval' },
    { on: '2013-10', kind: 'ratification' },
    { on: '2012-10-05', kind: 'entry_into_force' },
    { on: '2012-10-05', kind: 'signature' },
  ] as const
  expect([...acts].sort(inTime).map(({ on, kind }) => `${on} ${kind}`)).toEqual([
    '2012-10-05 signature',
    '2012-10-05 entry_into_force',
    '2013-10 ratification',
    '2013-10-01 domestic_approval',
    'null signature',
  ])
})

test('titles are sorted as the language that is read sorts them', async () => {
  const titles = async (language: 'en' | 'ru') =>
    (await listTreaties(VISITOR, treatyQuery.parse({ sort: 'title' }), language)).rows.map(
      ({ title }) => title[language],
    )
  for (const language of ['en', 'ru'] as const) {
    const read = await titles(language)
    expect(read).toEqual([...read].sort((a, b) => (a ?? '').localeCompare(b ?? '', language)))
  }
  expect((await titles('en'))[0]).not.toBe((await list({ sort: 'signed' }))[0])
})

test('pages by title neither overlap nor leave a treaty out', async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => list({ sort: '-title', page, pageSize: 5 })))
  expect(new Set(pages.flat()).size).toBe(await countTreaties(VISITOR))
})

test('each filter counts what it would show, ignoring only itself', async () => {
  const chosen = treatyQuery.parse({ kind: ['protocol'], state: ['TJK'] })
  const { kind, status, state } = (await listTreaties(VISITOR, chosen)).facets
  for (const { value, count } of kind)
    expect((await list({ state: ['TJK'], kind: [value] })).length, `kind ${value}`).toBe(count)
  for (const { value, count } of status)
    expect((await list({ kind: ['protocol'], state: ['TJK'], status: [value] })).length, value).toBe(count)
  for (const { value, count } of state)
    expect((await list({ kind: ['protocol'], state: [value] })).length, value).toBe(count)
  expect(kind.length).toBeGreaterThan(1)
})

test('a treaty that was withdrawn is unknown, uncounted, and no relation leads to it', async () => {
  const slug = 'cis-free-trade-protocol-1999'
  const before = await countTreaties(VISITOR)
  await inTransaction(
    PROGRAM,
    async (tx) => await tx.treaty.update({ where: { slug }, data: { withdrawnAt: new Date() } }),
  )
  await expect(getTreaty(VISITOR, slug)).rejects.toMatchObject({ code: 'not_found' })
  expect(await countTreaties(VISITOR)).toBe(before - 1)
  const { relations } = await getTreaty(VISITOR, 'cis-free-trade-2011')
  expect(relations.map(({ treaty }) => treaty)).not.toContain(slug)
  expect(relations.length).toBeGreaterThan(0)
})

test('row 51 is in reach by every sort, and a page asks the same few questions however far back it is', async () => {
  const before = await countTreaties(VISITOR)
  await inTransaction(PROGRAM, async (tx) => {
    for (let n = 0; n < 60; n++)
      await addTreaty(tx, {
        ...{ slug: `protocol-${n}`, title: { en: `Protocol No. ${n}`, ru: `Протокол № ${n}` }, kind: 'protocol' },
        ...{ signedOn: '1980', parties: ['RUS', 'TJK'], aliases: [] },
      })
  })
  const total = before + 60
  for (const sort of ['signed', '-title', '-invoked', 'slug']) {
    const slugs = new Set<string>()
    for (let page = 1; page <= Math.ceil(total / 25); page++)
      for (const slug of await list({ sort, page, pageSize: 25 })) slugs.add(slug)
    expect(slugs.size, sort).toBe(total)
  }
  for (const page of [1, Math.floor(total / 10)]) {
    const { questions, rows } = await readsOf(() => list({ page, pageSize: 10 }))
    expect(questions, `page ${page}`).toBeLessThanOrEqual(8)
    // Ten keys, treaties, their parties and up to four facts each, states and names, and the counts of the facets.
    expect(rows, `page ${page}`).toBeLessThanOrEqual(140)
  }
})

test('what a search found is lit: in the title, else in the name that documents use', async () => {
  const { rows } = await listTreaties(VISITOR, treatyQuery.parse({ q: 'военной базы' }), 'en')
  const base = rows.find(({ slug }) => slug === 'rus-tjk-base-2012')
  expect(base?.found?.lit.map(({ start, end }) => base.found?.text.slice(start, end))).toEqual(['военной', 'базы'])
  const inTitle = await listTreaties(VISITOR, treatyQuery.parse({ q: 'military base' }), 'en')
  expect(inTitle.rows.find(({ slug }) => slug === 'rus-tjk-base-2012')?.found).toBeNull()
})
