import { describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { db } from '@/lib/db/client'
import { inputOf } from '@/lib/records/form'
import { statementTyped } from '@/lib/statements/form'
import { changeStatement, restoreStatement, withdrawStatement } from '@/lib/statements/mutations'
import { getStatement, getStatementRecord, listStatements } from '@/lib/statements/queries'
import { statementChange, statementQuery } from '@/lib/statements/schema'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'

const user = await addUser({ email: 'a@example.org', name: 'Ana', role: 'analyst', password: 'a long enough password' })
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }
const SLUG = 'rus-tjk-2017'
const fromForm = async () => {
  const stored = await getStatementRecord(analyst, SLUG)
  return { version: stored.version, input: statementChange.parse(inputOf(statementTyped(stored)).input) }
}
const found = async (q: string) =>
  (await listStatements(VISITOR, statementQuery.parse({ q }))).rows.map(({ slug }) => slug)

describe('what is known of a statement', () => {
  test('stays as it is when its form is sent as it was drawn', async () => {
    const { version, input } = await fromForm()
    const before = await getStatement(VISITOR, SLUG)
    await changeStatement(analyst, SLUG, version, input)
    expect(await getStatement(VISITOR, SLUG)).toEqual({ ...before, version: version + 1 })
  })

  test('is changed, parties in a new order, and found by the new title; the text is the same', async () => {
    const { version, input } = await fromForm()
    const { passages, sha256 } = await getStatement(VISITOR, SLUG)
    const from = (await db.logHead.findUniqueOrThrow({ where: { id: 1 } })).seq
    await changeStatement(analyst, SLUG, version, {
      ...input,
      title: { en: 'The Dushanbe statement' },
      parties: ['RUS', 'TJK'],
      publisher: 'Kremlin',
    })
    const statement = await getStatement(VISITOR, SLUG)
    expect(statement).toMatchObject({ publisher: 'Kremlin', passages, sha256 })
    expect(statement.parties.map(({ code }) => code)).toEqual(['RUS', 'TJK'])
    expect(await found('dushanbe')).toEqual([SLUG])
    const entries = await db.change.findMany({ where: { seq: { gt: from } } })
    expect(entries.map(({ noun }) => noun)).toEqual(['Statement', 'StatementParty', 'StatementParty'])
  })

  test('has a note on its text with sources of its own, which can be taken off', async () => {
    const { version, input } = await fromForm()
    const textSources = [{ title: 'Agency', url: 'https://example.org/report' }]
    const noted = statementChange.parse({ ...input, textNote: { en: 'A passage is missing.' }, textSources })
    await changeStatement(analyst, SLUG, version, noted)
    expect(await getStatement(VISITOR, SLUG)).toMatchObject({ textNote: { en: 'A passage is missing.' }, textSources })
    const bare = statementChange.parse({ ...noted, textNote: {}, textSources: '' })
    await changeStatement(analyst, SLUG, version + 1, bare)
    expect(await getStatement(VISITOR, SLUG)).toMatchObject({ textNote: null, textSources: [] })
  })

  test('is refused to the second of two who drew the same version', async () => {
    const { version, input } = await fromForm()
    await changeStatement(analyst, SLUG, version, input)
    await expect(changeStatement(analyst, SLUG, version, input)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('is refused without a party, or with a day of which nobody knows how it is known', async () => {
    const { input } = await fromForm()
    const paths = (change: object) =>
      statementChange.safeParse({ ...input, ...change }).error?.issues.map(({ path }) => path.join('.'))
    expect(paths({ parties: [] })).toEqual(['parties'])
    expect(paths({ issuedOnBasis: '' })).toEqual(['issuedOnBasis'])
    expect(paths({ url: 'javascript:alert(1)' })).toEqual(['url'])
    expect(statementChange.parse({ ...input, issuedOn: '' })).toMatchObject({
      issuedOnBasis: null,
      issuedOnCertainty: null,
    })
  })
})

test('a withdrawn statement is in no list, its page says why, and it can be restored', async () => {
  const { version, input } = await fromForm()
  await withdrawStatement(analyst, SLUG, version, 'Another text was signed.')
  expect(await found('2017')).toEqual([])
  await expect(getStatement(VISITOR, SLUG)).rejects.toMatchObject({ code: 'not_found' })
  const page = await getStatement(VISITOR, SLUG, {}, { evenWithdrawn: true })
  expect(page.withdrawal).toMatchObject({ because: 'Another text was signed.' })
  await expect(changeStatement(analyst, SLUG, version + 1, input)).rejects.toMatchObject({ code: 'invalid' })
  await restoreStatement(analyst, SLUG, version + 1)
  expect(await found('2017')).toEqual([SLUG])
})

test('after all of these the log and every table agree', async () => {
  expect((await verifyLedger()).faults).toEqual([])
})
