import { expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { db } from '@/lib/db/client'
import { readsOf } from '@/lib/db/testing/reads'
import { getLogHead, listHistory, listLog, listWriters, placeSubjects } from '@/lib/history/queries'
import { historyQuery } from '@/lib/history/schema'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'
import type { Admin } from '@/lib/values/people'

const ref = 'RUS-TJK-2017-01'
const ana = await addUser({ email: 'ana@example.org', name: 'Ana', role: 'admin', password: 'a long enough password' })
const admin: Admin = { id: ana.id, name: ana.name, email: ana.email, role: 'admin', language: null }
for (let n = 0; n < 60; n++)
  await inTransaction(
    n < 55 ? admin : PROGRAM,
    (tx) => tx.commitment.update({ where: { ref }, data: { version: { increment: 1 } } }),
    new Date(Date.UTC(2030, 0, 1 + n)),
  )
const { id } = await db.commitment.findUniqueOrThrow({ where: { ref }, select: { id: true } })
const subject = `Commitment:${id}`
const list = (asked: object) => listLog(VISITOR, historyQuery.parse(asked))

test('a record’s page draws its newest entries; the oldest is on the last page of the log', async () => {
  const newest = await listHistory(VISITOR, subject)
  expect(newest.rows).toHaveLength(20)
  const all = await Promise.all([1, 2].map((page) => list({ subject, page })))
  const seqs = all.flatMap(({ rows }) => rows.map(({ seq }) => seq))
  expect(seqs).toEqual([...seqs].sort((a, b) => b - a))
  expect(seqs).toHaveLength(newest.total)
  expect(all[1]?.rows.at(-1)?.did).toBe('added')
})

test('pages of the whole log neither overlap nor leave a link out', async () => {
  const { total } = await list({})
  expect(total).toBe((await getLogHead()).seq)
  const seen = new Set<number>()
  for (let page = 1; page <= Math.ceil(total / 200); page++)
    for (const { seq } of (await list({ page, pageSize: 200 })).rows) seen.add(seq)
  expect(seen.size).toBe(total)
})

test('it is narrowed by who wrote and by days, the last one whole', async () => {
  expect((await list({ person: ana.id, subject })).total).toBe(55)
  expect((await list({ from: '2030-01-01', until: '2030-01-10' })).total).toBe(10)
  expect((await list({ person: ana.id, from: '2030-02-20' })).total).toBe(5)
  expect((await listWriters(VISITOR)).map(({ name }) => name)).toContain('Ana')
})

test('of an account a reader learns that it was written to, and not what', async () => {
  const about = { subject: `User:${ana.id}` }
  const [entry] = (await list(about)).rows
  expect(entry).toMatchObject({ did: 'added', isWithheld: true, before: null, after: null })
  const [seen] = (await listLog(admin, historyQuery.parse(about))).rows
  expect(seen).toMatchObject({ isWithheld: false, after: { email: 'ana@example.org' } })
})

test('entries lead to their records', async () => {
  const places = await placeSubjects(VISITOR, [subject, 'State:RUS', `User:${ana.id}`])
  expect(places.get(subject)).toEqual({ name: ref, href: `/commitments/${ref}` })
  expect(places.get('State:RUS')?.href).toBe('/states/RUS')
  expect(places.size).toBe(2)
})

test('a page reads its own entries, however far back it is', async () => {
  const last = Math.ceil((await getLogHead()).seq / 10)
  for (const page of [1, last]) {
    const { questions, rows } = await readsOf(() => list({ page, pageSize: 10 }))
    expect(questions, `page ${page}`).toBeLessThanOrEqual(3)
    expect(rows, `page ${page}`).toBeLessThanOrEqual(21)
  }
})
