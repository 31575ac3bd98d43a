import { expect, test } from 'vitest'
import { fold } from '@/lib/words/fold'
import { seedTreaty } from './schema'
import { PARAGRAPHS } from './text'
import { TREATIES } from './treaties/all'

const bySlug = new Map(TREATIES.map((treaty) => [treaty.slug, treaty]))

test.each(TREATIES)(
  '$slug: every fact, act and relation has its sources and certainty, or says that we read none',
  (t) => {
    expect(seedTreaty.safeParse(t).error).toBeUndefined()
    const readings = [...t.facts, ...t.acts, ...t.relations]
    expect(readings.filter(({ certainty, sources }) => certainty !== null && sources.length === 0)).toEqual([])
    const unread = t.facts.filter(({ certainty }) => certainty === null)
    expect(unread.filter(({ field }) => !field.startsWith('title_'))).toEqual([])
  },
)

test('every fact, act and relation has a source with an address, but for the place of the treaty of 1993', () => {
  const bare = TREATIES.flatMap(({ slug, facts, acts, relations }) => [
    ...facts.flatMap(({ field, ...known }) => (isBare(known) ? [`${slug} ${field}`] : [])),
    ...[...acts, ...relations].flatMap(({ kind, ...known }) => (isBare(known) ? [`${slug} ${kind}`] : [])),
  ])
  expect(bare).toEqual(['rus-tjk-friendship-1993 place'])
})

/** What is sure of anything, without an address to look it up at. */
const isBare = ({ certainty, sources }: { certainty: string | null; sources: { url: string | null }[] }) =>
  certainty !== null && sources.every(({ url }) => url === null)

test.each(TREATIES)('$slug: its titles are those of its facts', ({ title, facts }) => {
  const titles = facts.filter(({ field }) => field === 'title_en' || field === 'title_ru').map(({ value }) => value)
  expect(Object.assign({}, ...titles)).toEqual(title)
})

test.each(TREATIES)('$slug: no alias is written twice, and every relation leads to an instrument of the seed', (t) => {
  for (const names of Object.values(t.aliases)) expect(new Set(names.map(fold)).size).toBe(names.length)
  expect(t.relations.filter(({ to }) => !bySlug.has(to))).toEqual([])
})

test('one fact has two readings: who signed the agreement on the base', () => {
  const disputed = TREATIES.flatMap(({ slug, facts }) =>
    facts.filter((a, i) => facts.some((b, j) => j < i && a.field === b.field)).map(({ field }) => `${slug} ${field}`),
  )
  expect(disputed).toEqual(['rus-tjk-base-2012 signed_by'])
})

test('the three instruments that the statement cites are known by the words it cites them with', () => {
  const text = PARAGRAPHS.join('\n')
  const named = TREATIES.filter(({ aliases }) => aliases.ru?.some((name) => text.includes(name)))
  expect(named.map(({ slug }) => slug)).toEqual([
    'rus-tjk-friendship-1993',
    'rus-tjk-alliance-1999',
    'rus-tjk-base-2012',
  ])
})

test('a day that is known in part is not padded', () => {
  const acts = bySlug.get('cis-free-trade-2011')?.acts ?? []
  expect(acts.find(({ kind }) => kind === 'ratification')).toMatchObject({ state: 'TJK', on: '2015-12' })
  expect(bySlug.get('cis-free-trade-1994')?.signedOn).toBe('1994')
})
