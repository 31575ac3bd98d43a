import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { getTreaty, listTreaties } from '@/lib/treaties/queries'
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
