import { expect, test } from 'vitest'
import { COMMITMENTS } from './commitments'
import { FOLLOW_UPS } from './follow-ups/all'
import { openLedger } from './testing/ledger'
import { PARAGRAPHS, STATEMENT_SHA256 } from './text'

const emptyLedger = () => openLedger('nothing')

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
  const { listCommitments } = await import('@/lib/commitments/queries')
  const { commitmentQuery } = await import('@/lib/commitments/schema')
  const { VISITOR } = await import('@/lib/auth/queries')
  const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))
  expect(rows.map(({ ref, joint }) => `${ref.slice(-2)} ${joint.status}`)).toEqual([
    ...['01 substantial', '02 substantial', '03 substantial', '04 limited', '05 limited', '06 limited', '07 limited'],
    ...['08 limited', '09 limited', '10 limited', '11 limited', '12 substantial', '13 limited', '14 substantial'],
    ...['15 limited', '16 substantial', '17 limited', '18 substantial', '19 limited', '20 substantial'],
    ...['21 fulfilled', '22 fulfilled'],
  ])
})

test('what the seed corrects is corrected in it', async () => {
  const { db, loadSeed } = await emptyLedger()
  await loadSeed()
  const corrected = await db.followUp.findMany({
    where: { correctedBy: { isNot: null } },
    include: { correctedBy: true, obligor: { include: { commitment: true } } },
    orderBy: [{ observedOn: 'asc' }, { obligor: { stateCode: 'asc' } }],
  })
  expect(
    corrected.map(({ obligor, observedOn, correctedBy }) =>
      [obligor.commitment.ref.slice(-2), obligor.stateCode, observedOn, correctedBy?.observedOn].join(' '),
    ),
  ).toEqual(['03 RUS 2024-12-31 2025-11-27', '03 TJK 2024-12-31 2025-11-27', '05 RUS 2025-03-17 2025-10-07'])
})

test('a verdict that rests on its obligor’s own word is marked so, and not where the other side said it', async () => {
  const { loadSeed } = await emptyLedger()
  await loadSeed()
  const { listCommitments } = await import('@/lib/commitments/queries')
  const { commitmentQuery } = await import('@/lib/commitments/schema')
  const { VISITOR } = await import('@/lib/auth/queries')
  const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))
  const own = rows.flatMap(({ ref, obligors }) =>
    obligors.flatMap(({ state, ownWordOnly }) => (ownWordOnly ? [`${ref.slice(-2)} ${state}`] : [])),
  )
  expect(own).toEqual([...['04 RUS', '05 RUS', '07 RUS', '10 RUS', '14 TJK', '18 RUS', '20 TJK', '21 RUS']])
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
