import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { db, inWriting } from '@/lib/db/client'
import { databaseFile } from '@/lib/db/url'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'

const draft = async (title: string) => {
  const user = await db.user.findFirstOrThrow()
  return db.draft.create({ data: { userId: user.id, kind: 'document', title, content: {} } })
}
const drafts = (title: string) => db.draft.count({ where: { title } })

/** A promise that a test resolves by hand, so that the order of events is its own. */
function gate() {
  let resolve = () => {}
  const promise = new Promise<void>((open) => {
    resolve = open
  })
  return { promise, resolve }
}

function writingConnection() {
  const connection = globalThis.pactaDatabase?.connection
  if (!connection) throw new Error('the database is not open')
  return connection
}

test('an unlogged write beside a transaction that is rolled back is kept', async () => {
  const title = randomUUID()
  const begun = gate()
  const end = gate()
  const refused = inTransaction(PROGRAM, async (tx) => {
    await tx.state.create({ data: { code: 'QQQ', name: { en: 'Nowhere' } } })
    begun.resolve()
    await end.promise
    throw new Error('rolled back')
  })
  await begun.promise
  const kept = draft(title)
  end.resolve()
  await expect(refused).rejects.toThrowError('rolled back')
  await kept
  expect(await drafts(title)).toBe(1)
  expect(await db.state.count({ where: { code: 'QQQ' } })).toBe(0)
})

test('a reader sees what was committed, while a writer sees its own', async () => {
  const begun = gate()
  const end = gate()
  const code = 'QQR'
  const written = inTransaction(PROGRAM, async (tx) => {
    await tx.state.create({ data: { code, name: { en: 'Nowhere' } } })
    expect(await db.state.count({ where: { code } })).toBe(1)
    begun.resolve()
    await end.promise
  })
  await begun.promise
  expect(await db.state.count({ where: { code } })).toBe(0)
  end.resolve()
  await written
  expect(await db.state.count({ where: { code } })).toBe(1)
})

test('a transaction that cannot be kept leaves nothing open: the next one is kept', async () => {
  const title = randomUUID()
  const connection = writingConnection()
  const commit = vi.spyOn(connection, 'commit').mockImplementationOnce(async () => {
    await connection.rollback()
    throw new Error('disk I/O error')
  })
  await expect(draft(title)).rejects.toThrowError('disk I/O error')
  commit.mockRestore()
  expect(await drafts(title)).toBe(0)
  await draft(title)
  expect(await drafts(title)).toBe(1)
})

test('a database that another process has locked: readers do not wait, the writer is refused and nothing is left open', async () => {
  const title = randomUUID()
  const other = new Database(databaseFile())
  other.exec('BEGIN IMMEDIATE')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  const begin = vi.spyOn(writingConnection(), 'begin')
  const refused = expect(draft(title)).rejects.toMatchObject({ code: 'busy', status: 503 })
  await vi.waitFor(() => expect(begin).toHaveBeenCalled())
  expect(await drafts(title)).toBe(0)
  vi.setSystemTime(Date.now() + 60_000)
  await refused
  vi.useRealTimers()
  other.exec('ROLLBACK')
  other.close()
  await draft(title)
  expect(await drafts(title)).toBe(1)
})

test('what is written after its transaction has ended is refused', async () => {
  const late = gate()
  let writes: Promise<unknown> = Promise.resolve()
  await inWriting(async () => {
    writes = late.promise.then(() => draft('late'))
  })
  late.resolve()
  await expect(writes).rejects.toThrowError('after its transaction had ended')
})

test('a write that the log would not know is refused', async () => {
  await expect(db.state.create({ data: { code: 'QQS', name: {} } })).rejects.toThrowError(
    'outside a recorded transaction',
  )
  await expect(
    inTransaction(PROGRAM, (tx) => tx.state.updateMany({ where: { code: 'RUS' }, data: { kind: 'organisation' } })),
  ).rejects.toThrowError('does not return the rows')
})

test('rows written by one statement are in the log each', async () => {
  const before = await db.logHead.findUniqueOrThrow({ where: { id: 1 } })
  await inTransaction(PROGRAM, async (tx) => {
    await tx.state.createManyAndReturn({
      data: ['QQT', 'QQU'].map((code) => ({ code, name: { en: code } })),
    })
    await tx.state.updateManyAndReturn({ where: { code: { in: ['QQT', 'QQU'] } }, data: { kind: 'organisation' } })
  })
  const entries = await db.change.findMany({ where: { seq: { gt: before.seq } }, orderBy: { seq: 'asc' } })
  expect(entries.map(({ key, before: was, after }) => [key, Object(was).kind ?? null, Object(after).kind])).toEqual([
    ['QQT', null, 'state'],
    ['QQU', null, 'state'],
    ['QQT', 'state', 'organisation'],
    ['QQU', 'state', 'organisation'],
  ])
})

test('five hundred writers at once come one after another, and the log is one chain', async () => {
  const { verifyLedger } = await import('@/lib/verify/ledger')
  const rename = (n: number) =>
    inTransaction(PROGRAM, (tx) => tx.state.update({ where: { code: 'RUS' }, data: { version: n } }))
  await Promise.all(Array.from({ length: 500 }, (_, n) => rename(n)))
  expect((await verifyLedger()).faults).toEqual([])
})
