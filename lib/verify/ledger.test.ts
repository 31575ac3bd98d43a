import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { databaseFile } from '@/lib/db/url'
import { chainHash, type Entry } from '@/lib/history/chain'
import type { Progress } from '@/lib/values/pace'
import type { Fault } from '@/lib/verify/fault'
import { verifyLedger } from '@/lib/verify/ledger'

let copies = 0

/** A copy of the ledger that can be changed by hand: nothing refuses it. */
function openCopy() {
  const file = `${databaseFile()}.${copies++}`
  const source = new Database(databaseFile())
  source.pragma('wal_checkpoint(TRUNCATE)')
  source.close()
  copyFileSync(databaseFile(), file)
  const database = new Database(file)
  const triggers = database.prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all()
  database.pragma('foreign_keys = OFF')
  for (const trigger of triggers) database.exec(`DROP TRIGGER "${trigger}"`)
  return { file, database }
}

/** Does something to a copy of the ledger that the app would never do, and returns how `pacta verify` ends. */
function tamper(sql: string, args: string[] = []) {
  const { file, database } = openCopy()
  database.exec(sql)
  database.close()
  return pacta(file, ['verify', ...args])
}

function pacta(file: string, args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${file}` }
  try {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'bin/commands/main.ts', ...args], {
      env,
      encoding: 'utf8',
    })
    return { status: 0, output }
  } catch (error) {
    const { status, stdout } = Object(error)
    return { status: Number(status), output: String(stdout) }
  }
}

const says = (fault: Fault['fault']) => fault.replaceAll('_', ' ')

test('an untouched ledger holds, and its head is in it', async () => {
  const { faults, head, length } = await verifyLedger()
  expect(faults).toEqual([])
  expect(length).toBeGreaterThan(300)
  expect((await verifyLedger(head)).faults).toEqual([])
  expect((await verifyLedger('0'.repeat(64))).faults).toEqual([{ fault: 'head_not_found', where: '0'.repeat(64) }])
})

test('whoever watches is told how far it is, up to the end, and may stop it', async () => {
  const told: Progress[] = []
  await verifyLedger(undefined, { report: (progress) => told.push(progress) })
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b))
  expect(told.at(-1)?.done).toBeGreaterThan(0)
  expect(told.at(-1)?.done).toBe(told.at(-1)?.of)

  const stop = new AbortController()
  const stopped = verifyLedger(undefined, { report: () => stop.abort(new Error('enough')), signal: stop.signal })
  await expect(stopped).rejects.toThrow('enough')
})

test('what is written meanwhile is no fault: one moment of the ledger is read', async () => {
  let version = 0
  const { faults } = await verifyLedger(undefined, {
    report: () => {
      const database = new Database(databaseFile())
      database.exec(`UPDATE "State" SET version = ${100 + version++} WHERE code = 'RUS'`)
      database.close()
    },
  })
  expect(faults).toEqual([])
  expect((await verifyLedger()).faults).toEqual([{ fault: 'edited_row', where: 'State:RUS' }])
  const database = new Database(databaseFile())
  database.exec(`UPDATE "State" SET version = 1 WHERE code = 'RUS'`)
  database.close()
})

describe('pacta verify ends with 1 and names', () => {
  test.each([
    ['an edited commitment', `UPDATE "Commitment" SET quote = 'другое' WHERE ref = 'RUS-TJK-2017-03'`, 'edited_row'],
    [
      'an edited fact of a treaty',
      `UPDATE "TreatyFact" SET certainty = 'high' WHERE id = (SELECT id FROM "TreatyFact" WHERE certainty = 'low' LIMIT 1)`,
      'edited_row',
    ],
    [
      'an edited rationale',
      `UPDATE "FollowUp" SET rationale = 'better' WHERE id = (SELECT id FROM "FollowUp" LIMIT 1)`,
      'edited_row',
    ],
    [
      'a deleted piece of evidence',
      `DELETE FROM "Evidence" WHERE id = (SELECT id FROM "Evidence" LIMIT 1)`,
      'deleted_row',
    ],
    [
      'an instant that was moved',
      `UPDATE "FollowUp" SET recordedAt = '2020-01-01T00:00:00.000+00:00' WHERE id = (SELECT id FROM "FollowUp" LIMIT 1)`,
      'edited_row',
    ],
    ['a yes that is none', `UPDATE "User" SET emailVerified = 2`, 'edited_row'],
    [
      'text that is no JSON',
      `UPDATE "Treaty" SET title = '{' WHERE id = (SELECT id FROM "Treaty" LIMIT 1)`,
      'edited_row',
    ],
    ['a row whose key is empty', `INSERT INTO "State" (code, name) VALUES ('', '{}')`, 'row_without_entry'],
    ['a deleted passage', `DELETE FROM "Passage" WHERE ordinal = 11`, 'deleted_row'],
    [
      'two rows swapped',
      `UPDATE "Passage" SET original = CASE ordinal WHEN 2 THEN (SELECT original FROM "Passage" WHERE ordinal = 4) ELSE (SELECT original FROM "Passage" WHERE ordinal = 2) END WHERE ordinal IN (2, 4)`,
      'edited_row',
    ],
    ['a row without an entry', `INSERT INTO "State" (code, name) VALUES ('XXX', '{"en":"X"}')`, 'row_without_entry'],
    [
      'an altered verdict span',
      `UPDATE "VerdictSpan" SET until = '2020-01-01' WHERE "from" = '' AND until > '2020'`,
      'wrong_span',
    ],
    ['a missing verdict span', `DELETE FROM "VerdictSpan" WHERE status = 'limited' AND "stateCode" = ''`, 'wrong_span'],
    [
      'a verdict span of an obligor that is none',
      `INSERT INTO "VerdictSpan" SELECT "commitmentId", 'XXX', "from", until, "knownFrom", "knownUntil", status, rank, "observedOn", "followUpId", confidence, "followUps", "ownWordOnly" FROM "VerdictSpan" LIMIT 1`,
      'wrong_span',
    ],
    [
      'a verdict span of a commitment that is not there',
      `UPDATE "VerdictSpan" SET "commitmentId" = 'zzz' WHERE "commitmentId" = (SELECT max("commitmentId") FROM "VerdictSpan") AND "stateCode" = ''`,
      'wrong_span',
    ],
    ['an edited entry of the log', `UPDATE "Change" SET actorName = 'Nobody' WHERE seq = 7`, 'broken_link'],
    ['an entry that is no JSON', `UPDATE "Change" SET after = '{' WHERE seq = 7`, 'broken_link'],
    ['an entry taken out', `DELETE FROM "Change" WHERE seq = 7`, 'missing_link'],
    [
      'two entries swapped',
      `UPDATE "Change" SET seq = -1 WHERE seq = 7; UPDATE "Change" SET seq = 7 WHERE seq = 8; UPDATE "Change" SET seq = 8 WHERE seq = -1`,
      'broken_link',
    ],
    ['the last entries cut off', `DELETE FROM "Change" WHERE seq > 300`, 'wrong_head'],
  ] as const)('%s', (_, sql, fault) => {
    const { status, output } = tamper(sql)
    expect(status).toBe(1)
    expect(output).toContain(says(fault))
  })

  test('a log that was cut off and its head moved back, by the head kept elsewhere', async () => {
    const { head } = await verifyLedger()
    const cut = `DELETE FROM "Change" WHERE seq > 300; UPDATE "LogHead" SET seq = 300, hash = (SELECT hash FROM "Change" WHERE seq = 300)`
    const { status, output } = tamper(cut, ['--head', head])
    expect(status).toBe(1)
    expect(output).toContain(says('head_not_found'))
  })
})

/** Columns that rows had before verdicts were in spans alone, and what a row held there. */
const COPIES: Record<string, Record<string, string | number | boolean | null>> = {
  Obligor: { status: 'limited', observedOn: '2024-12-31', confidence: 'low', ownWordOnly: false },
  Commitment: { jointStatus: 'limited', jointRank: 3, lastObservedOn: null, searchText: 'words' },
  Statement: { searchText: 'words' },
  Treaty: { searchText: 'words' },
}

/** Writes the log anew as an earlier version did: with the copies in every row that had them. */
function withCopies(database: Database.Database) {
  const rewrite = database.prepare(
    'UPDATE "Change" SET before = ?, after = ?, previousHash = ?, hash = ? WHERE seq = ?',
  )
  let hash = ''
  for (const { before, after, at, previousHash, hash: _, ...entry } of database.prepare<[], Stored>(LOG).all()) {
    const [was, is] = [before, after].map((row) =>
      row === null ? null : { ...JSON.parse(row), ...COPIES[entry.noun] },
    )
    const previous = hash
    hash = chainHash(previous, { ...entry, at: new Date(at).toISOString(), before: was, after: is })
    rewrite.run(was && JSON.stringify(was), is && JSON.stringify(is), previous, hash, entry.seq)
  }
  database.prepare('UPDATE "LogHead" SET hash = ?').run(hash)
}

const LOG = 'SELECT * FROM "Change" ORDER BY seq'
type Stored = Omit<Entry, 'before' | 'after'> & {
  before: string | null
  after: string | null
  previousHash: string
  hash: string
}

test('a ledger of the version whose rows held copies of verdicts and words is upgraded, and its log still holds', () => {
  const { file, database } = openCopy()
  withCopies(database)
  for (const [table, columns] of Object.entries(COPIES))
    for (const column of Object.keys(columns)) database.exec(`ALTER TABLE "${table}" ADD COLUMN "${column}"`)
  database.exec(`CREATE INDEX "Obligor_commitmentId_status_idx" ON "Obligor"("commitmentId", "status");
    DELETE FROM "_prisma_migrations" WHERE migration_name LIKE '%_verdicts_in_spans_alone'`)
  database.close()
  expect(pacta(file, ['migrate']).output).toContain('_verdicts_in_spans_alone')
  expect(pacta(file, ['verify'])).toMatchObject({ status: 0, output: expect.stringContaining('links hold') })
})
