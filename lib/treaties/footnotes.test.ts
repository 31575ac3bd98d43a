import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { footnotesOf } from '@/lib/treaties/footnotes'
import { getTreaty } from '@/lib/treaties/queries'

const load = () => getTreaty(VISITOR, 'rus-tjk-base-2012')

test('a source has one number, however many facts, acts and relations lean on it', async () => {
  const { notes, marksOf } = footnotesOf(await load())
  const kremlin = notes.find(({ source }) => source.url === 'https://en.kremlin.ru/d/17705')
  expect(notes.map(({ n }) => n)).toEqual(notes.map((_, at) => at + 1))
  expect(marksOf('fact-1').map(({ n }) => n)).toEqual([kremlin?.n])
  expect(kremlin?.marks.map(({ id }) => id)).toContain(`act-0-source-${kremlin?.n}`)
})

test('every number leads back to its own place, and no two places share an anchor', async () => {
  const treaty = await load()
  const ids = footnotesOf(treaty).notes.flatMap(({ marks }) => marks.map(({ id }) => id))
  const leaned = [treaty.facts, treaty.actions, treaty.relations, treaty.relatedBy].flat()
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(leaned.flatMap(({ sources }) => sources).length)
})

test('a source without an address is apart from the same title with one', () => {
  const at = (url: string | null) => ({
    ...({ field: 'signed', value: { en: '1999' }, certainty: null, note: null, isDisputed: false } as const),
    sources: [{ title: 'Gazette', url }],
  })
  const facts = [at(null), at('https://example.org/gazette')]
  expect(footnotesOf({ facts, actions: [], relations: [], relatedBy: [] }).notes).toHaveLength(2)
})
