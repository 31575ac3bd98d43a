import { expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { db } from '@/lib/db/client'
import { draftQuery } from '@/lib/records/draft-list'
import { listDrafts } from '@/lib/records/drafts'
import type { Analyst } from '@/lib/values/people'

async function analyst(name: string): Promise<Analyst> {
  const user = await addUser({
    email: `${name}@example.org`,
    name,
    role: 'analyst',
    password: 'a long enough password',
  })
  return { id: user.id, name, email: user.email, role: 'analyst', language: null }
}
const [ana, ben] = [await analyst('ana'), await analyst('ben')]
const proposals = (...decisions: string[]) => ({ commitments: decisions.map((decision) => ({ decision })) })
for (let n = 1; n <= 25; n++)
  await db.draft.create({
    data: {
      ...{ userId: ana.id, kind: 'statement', title: `Заявление ${n}` },
      content: n === 13 ? proposals('accepted', 'rejected') : proposals('open', 'accepted'),
    },
  })
await db.draft.create({ data: { userId: ana.id, kind: 'edition', title: 'rus-tjk-2017', content: { text: '' } } })
await db.draft.create({
  data: { userId: ana.id, kind: 'table', title: 'scores.csv', content: { rows: [['a'], ['b']] } },
})
await db.draft.create({
  data: { userId: ben.id, kind: 'statement', title: 'Заявление 13', content: proposals('open') },
})

const texts = (asked: object) => listDrafts(ana, ['statement', 'edition'], draftQuery.parse(asked))

test('one’s own texts are listed a page at a time, and nobody else’s', async () => {
  const pages = await Promise.all([1, 2].map((page) => texts({ page })))
  expect(pages.map(({ rows }) => rows.length)).toEqual([20, 6])
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(26)
  expect(pages[0]?.total).toBe(26)
})

test('they are found by words of their titles in any case, and by what is left to decide', async () => {
  expect((await texts({ q: 'ЗАЯВЛЕНИЕ 13' })).rows).toMatchObject([{ title: 'Заявление 13', open: 0, proposed: 2 }])
  expect((await texts({ work: ['decided'] })).rows.map(({ title }) => title)).toEqual(['Заявление 13'])
  expect((await texts({ work: ['open'] })).total).toBe(24)
  expect((await texts({ q: '%' })).total).toBe(0)
})

test('tables say how many rows they have', async () => {
  expect((await listDrafts(ana, ['table'], draftQuery.parse({}))).rows).toMatchObject([
    { title: 'scores.csv', rows: 2 },
  ])
})
