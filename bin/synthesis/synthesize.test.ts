import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { SECTORS } from '@/lib/commitments/codes'
import { STATUSES } from '@/lib/follow-ups/codes'
import { type Synthesized, synthesize } from './synthesize'

const MEASURE = { commitments: 300, seed: 4 }
let folder = ''
let close = async () => {}
let made: Synthesized
let sqlite: Database.Database

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-synthesis-'))
  made = await synthesize(join(folder, 'ledger.db'), MEASURE)
  sqlite = new Database(join(folder, 'ledger.db'))
})

afterAll(async () => {
  sqlite.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const count = (sql: string) => sqlite.prepare<[], number>(`SELECT count(*) FROM ${sql}`).pluck().get() ?? 0
const column = (sql: string) => sqlite.prepare<[], string>(sql).pluck().all()

/** The app, opened on a file: its client is one a process. */
async function openedOn(name: string) {
  await close()
  globalThis.pactaDatabase = undefined
  vi.stubEnv('DATABASE_URL', `file:${join(folder, name)}`)
  vi.resetModules()
  const { db, disconnect } = await import('@/lib/db/client')
  close = disconnect
  const { verifyLedger } = await import('@/lib/verify/ledger')
  return { db, verifyLedger }
}

test('every row has its link in the log, the links hold, and the verdict spans are those of the follow-ups', async () => {
  const { verifyLedger } = await openedOn('ledger.db')
  expect(await verifyLedger()).toEqual({ faults: [], length: made.links, head: made.head })
})

test('the same measure gives the same ledger, to its last instant and key; another seed gives another', async () => {
  expect(await synthesize(join(folder, 'again.db'), MEASURE)).toEqual(made)
  const other = await synthesize(join(folder, 'other.db'), { ...MEASURE, seed: 5 })
  expect(other.head).not.toBe(made.head)
})

test('every quote is verbatim in its passage where it says, and in the translation; half the originals are Russian', () => {
  const rows = sqlite
    .prepare<[], { quote: string; start: number; end: number; original: string; quoteIn: string; text: string }>(
      `SELECT quote, start, "end", original, quoteIn, t.text FROM "Commitment" c JOIN "Passage" p ON p.id = c.passageId
       JOIN "PassageTranslation" t ON t.passageId = p.id`,
    )
    .all()
  expect(rows).toHaveLength(MEASURE.commitments)
  for (const { quote, start, end, original, quoteIn, text } of rows) {
    expect(original.slice(start, end)).toBe(quote)
    for (const words of Object.values(JSON.parse(quoteIn))) expect(text).toContain(words)
  }
  expect(count(`"Statement" WHERE language = 'ru'`)).toBe(made.statements / 2)
})

test('it has every sector and status, many obligors, corrections of corrections, and verdicts on earlier days', () => {
  expect(column('SELECT DISTINCT sector FROM "Commitment"').sort()).toEqual([...SECTORS].sort())
  expect(column('SELECT DISTINCT status FROM "VerdictSpan"').sort()).toEqual([...STATUSES].sort())
  expect(count('"State"')).toBe(60)
  expect(count('(SELECT 1 FROM "Obligor" GROUP BY commitmentId HAVING count(*) > 2)')).toBeGreaterThan(0)
  expect(count('"FollowUp" a JOIN "FollowUp" b ON b.id = a.correctsId WHERE b.correctsId IS NOT NULL')).toBeGreaterThan(
    0,
  )
  expect(
    count(
      '"FollowUp" a JOIN "FollowUp" b ON a.obligorId = b.obligorId AND a.recordedAt > b.recordedAt AND a.observedOn < b.observedOn',
    ),
  ).toBeGreaterThan(0)
  expect(count('"Commitment" WHERE withdrawnAt IS NOT NULL')).toBeGreaterThan(0)
  expect(count('"FollowUp"') / MEASURE.commitments).toBeGreaterThan(2.5)
  expect(count('"FollowUp"') / MEASURE.commitments).toBeLessThan(4.5)
})

test('a correction is recorded after what it corrects, on the same obligor, and no verdict speaks for a later day', () => {
  const corrected = '"FollowUp" a JOIN "FollowUp" b ON b.id = a.correctsId'
  expect(count(`${corrected} WHERE a.recordedAt <= b.recordedAt OR a.obligorId <> b.obligorId`)).toBe(0)
  expect(count('"FollowUp" WHERE observedOn > recordedAt')).toBe(0)
  expect(
    count(`"FollowUp" f JOIN "Obligor" o ON o.id = f.obligorId JOIN "Commitment" c ON c.id = o.commitmentId
      JOIN "Statement" s ON s.id = c.statementId WHERE f.observedOn < s.issuedOn`),
  ).toBe(0)
})

test('a row is stored as the client stores it, column by column', async () => {
  await synthesize(join(folder, 'stored.db'), { commitments: 10, seed: 1 })
  const { db } = await openedOn('stored.db')
  const { inTransaction, PROGRAM } = await import('@/lib/history/transaction')
  const { Prisma } = await import('@/lib/db/generated/client')
  const stored = new Database(join(folder, 'stored.db'))
  const raw = (noun: string, id: string) => stored.prepare(`SELECT * FROM "${noun}" WHERE id = ?`).get(id)
  for (const noun of ['Statement', 'Commitment', 'Obligor', 'FollowUp', 'Treaty', 'User']) {
    const model = noun.charAt(0).toLowerCase() + noun.slice(1)
    const delegate: Delegate = Reflect.get(db, model)
    const row = await delegate.findFirst({ orderBy: { id: 'asc' } })
    const copy = { ...row, id: `copy-of-${noun}`, ...DISTINCT[noun] }
    const data = Object.fromEntries(
      Object.entries(copy).map(([key, value]) => [key, value ?? (JSON_COLUMNS.has(key) ? Prisma.DbNull : null)]),
    )
    await inTransaction(PROGRAM, async (tx) => {
      const writing: Delegate = Reflect.get(tx, model)
      await writing.create({ data })
    })
    expect(raw(noun, copy.id)).toEqual({ ...Object(raw(noun, String(row.id))), id: copy.id, ...DISTINCT[noun] })
  }
  stored.close()
})

type Delegate = {
  findFirst: (args: { orderBy: unknown }) => Promise<Record<string, unknown>>
  create: (args: { data: unknown }) => Promise<unknown>
}
const JSON_COLUMNS = new Set([
  ...['signedAt', 'partiesNote', 'issuedOnNote', 'place', 'textNote', 'textSources'],
  ...['rationaleIn', 'sourcesDisagreeIn', 'titleIn'],
])
/** What no two rows may share. */
const DISTINCT: Record<string, Record<string, string>> = {
  Statement: { slug: 'copy' },
  Commitment: { ref: 'COPY' },
  Obligor: { stateCode: 'ZAF' },
  Treaty: { slug: 'copy' },
  User: { email: 'copy@pacta.invalid' },
}

test('a database with statements of its own is left as it is; one that holds the seed alone is filled', async () => {
  const before = count('"Change"')
  await expect(synthesize(join(folder, 'ledger.db'), MEASURE)).rejects.toThrow('Name a new file')
  expect(count('"Change"')).toBe(before)
  const { verifyLedger } = await openedOn('seeded.db')
  const { migrate } = await import('@/lib/db/migrate')
  migrate(join(folder, 'seeded.db'))
  const { loadSeed } = await import('@/seed/load')
  await loadSeed()
  await close()
  const { links } = await synthesize(join(folder, 'seeded.db'), { commitments: 50, seed: 1 })
  expect(await verifyLedger()).toMatchObject({ faults: [], length: links })
})
