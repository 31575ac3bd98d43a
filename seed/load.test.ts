import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test, vi } from 'vitest'
import { JOINT, OPEN_DAY, STILL_KNOWN } from '@/lib/follow-ups/spans'
import { COMMITMENTS } from './commitments'
import { FOLLOW_UPS } from './follow-ups'
import { PARAGRAPHS, STATEMENT_SHA256 } from './text'

const MIGRATIONS = 'prisma/migrations'
const NOW = { until: OPEN_DAY, knownUntil: STILL_KNOWN }
let folder = ''
let close = async () => {}

/** A migrated ledger that holds nothing, with the loader that writes to it. */
async function emptyLedger() {
  folder = mkdtempSync(join(tmpdir(), 'pacta-seed-'))
  const file = join(folder, 'ledger.db')
  const sqlite = new Database(file)
  const migrations = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const name of migrations.map((entry) => entry.name).sort())
    sqlite.exec(readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8'))
  sqlite.close()
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  vi.resetModules()
  globalThis.pactaDatabase = undefined
  const { db, disconnect } = await import('@/lib/db/client')
  const { loadSeed } = await import('./load')
  close = disconnect
  return { db, loadSeed }
}

afterEach(async () => {
  await close()
  globalThis.pactaDatabase = undefined
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test('the seed is in the ledger, whole and in order, and the log names who recorded it', async () => {
  const { db, loadSeed } = await emptyLedger()
  expect(await loadSeed()).toEqual({ added: true })

  const statement = await db.statement.findUniqueOrThrow({
    where: { slug: 'rus-tjk-2017' },
    include: { passages: { orderBy: { ordinal: 'asc' } }, parties: { orderBy: { position: 'asc' } } },
  })
  expect(statement).toMatchObject({ sha256: STATEMENT_SHA256, issuedOn: '2017-02-27', issuedOnBasis: 'inferred' })
  expect(statement.passages.map(({ original }) => original)).toEqual(PARAGRAPHS)
  expect(statement.parties.map(({ stateCode }) => stateCode)).toEqual(['TJK', 'RUS'])

  const commitments = await db.commitment.findMany({ include: { passage: true } })
  expect(commitments).toHaveLength(COMMITMENTS.length)
  for (const { quote, start, end, passage } of commitments) expect(passage.original.slice(start, end)).toBe(quote)

  const account = await db.user.findFirstOrThrow({ include: { accounts: true } })
  expect(account).toMatchObject({ email: 'sample-data@pacta.invalid', role: 'reader', accounts: [] })
  const changes = await db.change.findMany({ orderBy: { seq: 'asc' } })
  expect(changes.filter(({ actorId }) => actorId === null).map(({ noun }) => noun)).toEqual(['User'])
  expect(new Set(changes.slice(1).map(({ actorName }) => actorName))).toEqual(new Set(['Pacta sample data']))
})

test('each obligor has the follow-ups that are known, and the joint verdicts follow from them', async () => {
  const { db, loadSeed } = await emptyLedger()
  await loadSeed()
  expect(await db.followUp.count()).toBe(FOLLOW_UPS.reduce((sum, { states }) => sum + states.length, 0))
  const joint = await db.verdictSpan.findMany({
    where: { ...NOW, stateCode: JOINT, observedOn: { not: null } },
    include: { commitment: true },
    orderBy: { commitment: { ref: 'asc' } },
  })
  expect(joint.map(({ commitment, status, observedOn }) => [commitment.ref.slice(-2), status, observedOn])).toEqual([
    ['03', 'limited', '2024-12-31'],
    ['05', 'not_assessed', '2025-03-17'],
    ['10', 'limited', '2025-03-17'],
    ['14', 'substantial', '2025-10-09'],
    ['15', 'limited', '2025-10-09'],
    ['19', 'limited', '2025-03-17'],
    ['20', 'substantial', '2025-10-09'],
    ['21', 'fulfilled', '2025-03-17'],
    ['22', 'fulfilled', '2017-02-27'],
  ])
})

test('a verdict that rests on its obligor’s own word is marked so, and not where the other side said it', async () => {
  const { db, loadSeed } = await emptyLedger()
  await loadSeed()
  const own = await db.verdictSpan.findMany({ where: { ...NOW, ownWordOnly: true }, include: { commitment: true } })
  expect(own.map(({ stateCode, commitment }) => `${commitment.ref.slice(-2)} ${stateCode}`).sort()).toEqual([
    '05 RUS',
    '10 RUS',
    '19 RUS',
    '20 RUS',
    '21 RUS',
  ])
})

test('a second seed changes nothing', async () => {
  const { db, loadSeed } = await emptyLedger()
  await loadSeed()
  const before = await db.logHead.findMany()
  expect(await loadSeed()).toEqual({ added: false })
  expect(await db.logHead.findMany()).toEqual(before)
})

test('two seeds at the same moment add it once', async () => {
  const { db, loadSeed } = await emptyLedger()
  const results = await Promise.all([loadSeed(), loadSeed()])
  expect(results.filter(({ added }) => added)).toHaveLength(1)
  expect(await db.statement.count()).toBe(1)
  expect(await db.user.count()).toBe(1)
})

test('a state and a treaty that are there already are kept as they are', async () => {
  const { db, loadSeed } = await emptyLedger()
  const { inTransaction, PROGRAM } = await import('@/lib/history/transaction')
  const slug = 'rus-tjk-base-2012'
  await inTransaction(PROGRAM, async (tx) => {
    await tx.state.create({ data: { code: 'RUS', name: { en: 'Russian Federation' } } })
    await tx.treaty.create({ data: { slug, title: { en: 'Base agreement' }, kind: 'agreement' } })
  })
  expect(await loadSeed()).toEqual({ added: true })
  expect(await db.state.findUnique({ where: { code: 'RUS' } })).toMatchObject({ name: { en: 'Russian Federation' } })
  const treaty = await db.treaty.findUnique({ where: { slug }, include: { facts: true, invocations: true } })
  expect(treaty).toMatchObject({ title: { en: 'Base agreement' }, facts: [], invocations: [{ basis: 'cited' }] })
})

test.each([
  { part: 'quote', change: { quote: 'увеличении объёмов двусторонней торговли' } },
  { part: 'words in the translation', change: { quoteIn: { en: 'increasing the volumes of bilateral trade' } } },
  {
    part: 'phrase of the horizon',
    change: { horizon: { phrase: 'до 2030 года', on: null, basis: 'stated' as const } },
  },
])('a $part that is not verbatim stops the seed, names the ref and the words, and leaves no statement', async (one) => {
  const { db, loadSeed } = await emptyLedger()
  const ref = 'RUS-TJK-2017-03'
  const words = one.change.quote ?? one.change.quoteIn?.en ?? one.change.horizon?.phrase
  const changed = COMMITMENTS.map((commitment) =>
    commitment.ref === ref ? { ...commitment, ...one.change } : commitment,
  )
  await expect(loadSeed(changed)).rejects.toMatchObject({ code: 'invalid', values: { ref, words } })
  expect(await db.statement.count()).toBe(0)
  expect(await db.treaty.count()).toBe(0)
})
