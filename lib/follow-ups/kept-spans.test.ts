import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { applyBulk, bulkChoice, previewBulk, reachOf, undoBulk } from '@/lib/commitments/bulk'
import { changeCommitment } from '@/lib/commitments/mutations'
import { getCommitment } from '@/lib/commitments/queries'
import { commitmentChange } from '@/lib/commitments/schema'
import { addUnassessed } from '@/lib/commitments/testing/add-unassessed'
import { db } from '@/lib/db/client'
import { sqlOfReading } from '@/lib/db/plain-sql'
import { sql } from '@/lib/db/sql'
import { databaseFile } from '@/lib/db/url'
import { eachWrongSpan, rebuildSpans } from '@/lib/follow-ups/kept-spans'
import { recordFollowUp } from '@/lib/follow-ups/mutations'
import { followUpInput } from '@/lib/follow-ups/schema'
import { JOINT } from '@/lib/follow-ups/spans'
import { spansAt } from '@/lib/follow-ups/spans-at'
import { unassessed, verdictsAt } from '@/lib/follow-ups/testing/verdicts-at'
import type { Analyst } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

const user = await addUser({
  email: 'ana@example.org',
  name: 'Ana',
  role: 'analyst',
  password: 'a long enough password',
})
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }
const found = (input: object) =>
  followUpInput.parse({
    ...{ state: 'all', status: 'limited', observedOn: '2020-05-01', rationale: 'Seen.', confidence: 'low' },
    ...{ evidence: [{ title: 'A report', bearing: 'supports' }], ...input },
  })
const unlooked = await addUnassessed(analyst)
const versionOf = async (ref: string) => (await getCommitment(VISITOR, ref)).version

async function wrong() {
  const all = []
  for await (const { commitmentId } of eachWrongSpan(sqlOfReading(sql), async () => {})) all.push(commitmentId)
  return all
}

/** What the spans of a point in time say of every commitment: its obligors' verdicts, and the joint one. */
async function saidAt(point: PointInTime) {
  const spans = await sql.selectFrom('VerdictSpan').selectAll().where(spansAt(point)).orderBy('stateCode').execute()
  const by = new Map<string, { obligors: unknown[]; joint: unknown }>()
  for (const { commitmentId, stateCode, status, observedOn, confidence, followUps, ...said } of spans) {
    const of = by.get(commitmentId) ?? { obligors: [], joint: null }
    const ownWordOnly = said.ownWordOnly === 1
    by.set(commitmentId, of)
    if (stateCode === JOINT) of.joint = { status, observedOn }
    else of.obligors.push({ state: stateCode, status, observedOn, confidence, ownWordOnly, followUps })
  }
  return by
}

describe('the kept spans', () => {
  test('are those that the follow-ups give after every kind of write', async () => {
    const ref = 'RUS-TJK-2017-01'
    await recordFollowUp(analyst, ref, await versionOf(ref), found({}))
    await recordFollowUp(analyst, ref, await versionOf(ref), found({ state: 'RUS', observedOn: '2019-01-01' }))
    const { id } = await db.followUp.findFirstOrThrow({ where: { obligor: { commitment: { ref }, stateCode: 'TJK' } } })
    const correction = { state: 'TJK', status: 'broken', observedOn: '2018-01-01', corrects: id }
    await recordFollowUp(analyst, ref, await versionOf(ref), found(correction))
    expect(await wrong()).toEqual([])

    const choice = bulkChoice.parse({ ref: ['RUS-TJK-2017-02', 'RUS-TJK-2017-03'] })
    const input = { verdict: found({ status: 'substantial' }) }
    const { basis } = await previewBulk(analyst, choice, input)
    const { at } = await applyBulk(analyst, await reachOf(analyst, choice), input, { basis, leaveOut: false })
    expect(await wrong()).toEqual([])
    await undoBulk(analyst, at, 'Not so.')
    expect(await wrong()).toEqual([])
  })

  test.each([
    [['TJK'], 'unilateral'],
    [['RUS', 'TJK'], 'joint'],
  ])('follow the obligors of a commitment: %j', async (obligors, reciprocity) => {
    const ref = unlooked
    const row = await db.commitment.findUniqueOrThrow({ where: { ref }, include: { sectors: true } })
    const { quote, quoteIn, text, kind, strength, version } = row
    const input = commitmentChange.parse({
      ...{ quote, quoteIn, text, kind, strength, occurrence: '1', horizon: { phrase: '', on: '', basis: '' } },
      ...{ sectors: row.sectors.map(({ sector }) => sector), treaties: [], obligors, reciprocity },
    })
    await changeCommitment(analyst, ref, version, input)
    const spans = await sql
      .selectFrom('VerdictSpan')
      .selectAll()
      .where('commitmentId', '=', row.id)
      .where(spansAt({}))
      .execute()
    expect(spans.map((s) => s.stateCode).sort()).toEqual([JOINT, ...obligors])
    expect(await wrong()).toEqual([])
  })

  test.each([
    {},
    { asOf: '2018-06-01' },
    { asOf: '2020-05-01' },
    { knownAt: '2020-01-01' },
    { asOf: '2019-06-01', knownAt: '2100-01-01' },
    { asOf: '9999-12-31', knownAt: '9999-12-31' },
  ])('at %j say of each commitment what its follow-ups say', async (point: PointInTime) => {
    const then = await verdictsAt(point)
    const said = await saidAt(point)
    const commitments = await db.commitment.findMany({ include: { obligors: { orderBy: { stateCode: 'asc' } } } })
    expect(said.size).toBe(commitments.length)
    for (const { id, obligors } of commitments) {
      const due = then.get(id)
      expect(said.get(id)).toEqual({
        obligors: due?.obligors ?? obligors.map(({ stateCode }) => unassessed(stateCode)),
        joint: { status: due?.joint ?? 'not_assessed', observedOn: due?.lastObservedOn ?? null },
      })
    }
  })

  test('that were cut short go on where they were, and wrong ones are written anew', async () => {
    const some = await db.commitment.findMany({ select: { id: true }, take: 5, orderBy: { ref: 'asc' } })
    const ids = some.map(({ id }) => id)
    await db.verdictSpan.deleteMany({ where: { commitmentId: { in: ids } } })
    expect((await wrong()).sort()).toEqual(ids.sort())
    expect(await rebuildSpans('missing')).toBe(5)
    expect(await wrong()).toEqual([])
    await db.verdictSpan.updateMany({ where: { stateCode: JOINT }, data: { status: 'broken' } })
    expect(await rebuildSpans('missing')).toBe(0)
    expect(await rebuildSpans('all')).toBe(await db.commitment.count())
    expect(await wrong()).toEqual([])
  })
})

test('a database of the version before spans gets them when it is brought to this one', () => {
  const file = `${databaseFile()}.old`
  const source = new Database(databaseFile())
  source.pragma('wal_checkpoint(TRUNCATE)')
  source.close()
  copyFileSync(databaseFile(), file)
  const old = new Database(file)
  old.exec(`DROP TABLE "VerdictSpan"; DELETE FROM "_prisma_migrations" WHERE migration_name LIKE '%_verdict_spans'`)
  old.close()
  const env = { ...process.env, DATABASE_URL: `file:${file}` }
  const pacta = (command: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'bin/commands/main.ts', command], { env, encoding: 'utf8' })
  expect(pacta('migrate')).toContain('_verdict_spans')
  expect(pacta('verify')).toContain('links hold')
})
