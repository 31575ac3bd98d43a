import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { databaseFile } from '@/lib/db/url'
import { type Fault, verifyLedger } from '@/lib/verify/ledger'

let copies = 0

/** Does something to a copy of the ledger that the app would never do, and returns how `pacta verify` ends. */
function tamper(sql: string, args: string[] = []) {
  const file = `${databaseFile()}.${copies++}`
  const source = new Database(databaseFile())
  source.pragma('wal_checkpoint(TRUNCATE)')
  source.close()
  copyFileSync(databaseFile(), file)
  const database = new Database(file)
  const triggers = database.prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all()
  database.pragma('foreign_keys = OFF')
  for (const trigger of triggers) database.exec(`DROP TRIGGER "${trigger}"`)
  database.exec(sql)
  database.close()
  return verifyCommand(file, args)
}

function verifyCommand(file: string, args: string[]) {
  const env = { ...process.env, DATABASE_URL: `file:${file}` }
  try {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'bin/commands/main.ts', 'verify', ...args], {
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
    ['a deleted passage', `DELETE FROM "Passage" WHERE ordinal = 11`, 'deleted_row'],
    [
      'two rows swapped',
      `UPDATE "Passage" SET original = CASE ordinal WHEN 2 THEN (SELECT original FROM "Passage" WHERE ordinal = 4) ELSE (SELECT original FROM "Passage" WHERE ordinal = 2) END WHERE ordinal IN (2, 4)`,
      'edited_row',
    ],
    ['a row without an entry', `INSERT INTO "State" (code, name) VALUES ('XXX', '{"en":"X"}')`, 'row_without_entry'],
    [
      'a verdict that the follow-ups do not give',
      `UPDATE "Obligor" SET status = 'fulfilled' WHERE status = 'limited'`,
      'wrong_verdict',
    ],
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
