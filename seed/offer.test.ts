import { expect, test, vi } from 'vitest'
import { COMMITMENTS } from './commitments'
import { FOLLOW_UPS } from './follow-ups/all'
import { openLedger } from './testing/ledger'
import { TREATIES } from './treaties/all'

vi.setConfig({ testTimeout: 60_000 })

type Ledger = Awaited<ReturnType<typeof openLedger>>
const READER = { id: null, role: 'visitor' } as const

/** All that a reader sees of the seed, but for ids, versions and instants. */
async function seen() {
  const { getStatement } = await import('@/lib/statements/queries')
  const { representStatementWithPassages } = await import('@/lib/statements/representation')
  const { getTreaty } = await import('@/lib/treaties/queries')
  const { representTreatyWithFacts } = await import('@/lib/treaties/representation')
  const { listFollowUps } = await import('@/lib/follow-ups/queries')
  const { representFollowUp } = await import('@/lib/follow-ups/representation')
  const statement = await getStatement(READER, 'rus-tjk-2017')
  const { version: _, ...read } = representStatementWithPassages(statement)
  const treaties = []
  for (const { slug } of TREATIES) {
    const { version: _, actions, ...treaty } = representTreatyWithFacts(await getTreaty(READER, slug))
    treaties.push({ ...treaty, actions: actions.map((act) => JSON.stringify(act)).sort() })
  }
  const standing = []
  for (const { ref } of COMMITMENTS)
    for (const row of await listFollowUps(READER, ref)) {
      const { id: _, recordedAt: __, corrects: ___, correctedBy, ...said } = representFollowUp(row)
      if (correctedBy === null) standing.push(JSON.stringify({ ref, ...said }))
    }
  const verdicts = statement.commitments.map(({ ref, text, quoteIn, obligors, joint }) => ({
    ...{ ref, text, quoteIn, joint: joint.status },
    obligors: obligors.map(({ state, status, observedOn, confidence, ownWordOnly }) => ({
      ...{ state, status, observedOn, confidence, ownWordOnly },
    })),
  }))
  return { statement: read, treaties, verdicts, standing: standing.sort() }
}

/** What an installation did with its ledger, in its own name. */
async function analystOf({ db }: Ledger) {
  const { inTransaction, PROGRAM } = await import('@/lib/history/transaction')
  const person = await inTransaction(PROGRAM, (tx) =>
    tx.user.create({ data: { email: 'anna@example.org', name: 'Anna Analyst', role: 'analyst' } }),
  )
  const { recordFollowUp } = await import('@/lib/follow-ups/mutations')
  const analyst = { id: person.id, name: person.name, email: person.email, role: 'analyst', language: null } as const
  const record = async (ref: string, state: string, observedOn: string, corrects: string | null = null) => {
    const { version } = await db.commitment.findUniqueOrThrow({ where: { ref } })
    await recordFollowUp(analyst, ref, version, {
      ...{ state, observedOn, status: 'broken', confidence: 'high', corrects, sourcesDisagree: null },
      rationale: 'Seen with our own eyes.',
      evidence: [
        {
          ...{ url: 'https://example.org/seen', title: null, publisher: null, publishedOn: null, retrievedOn: null },
          ...{ excerpt: null, bearing: 'contradicts', speaker: null },
        },
      ],
    })
  }
  return { analyst, record }
}

test('a ledger with the first seed is told what today’s would add and correct, and nothing is written', async () => {
  const { db, offerSeed } = await openLedger('the first seed')
  const before = await db.logHead.findMany()
  const { additions, corrections, kept } = await offerSeed()
  expect(kept).toEqual([])
  const of = (names: string[], start: string) => names.filter((name) => name.startsWith(start))
  const verdicts = FOLLOW_UPS.flatMap(({ states }) => states).length
  // Of the first seed's 21, the three that today's corrects (03 of both, 05 of Russia) are not said anew before.
  expect(of([...additions, ...corrections], 'Follow-up')).toHaveLength(verdicts - 3)
  expect(additions).toContain('Follow-up RUS-TJK-2017-01, RUS, observed on 2022-01-01: limited')
  expect(corrections).toContain('Follow-up RUS-TJK-2017-14, RUS, observed on 2025-10-09: substantial → limited')
  expect(corrections).toContain('Follow-up RUS-TJK-2017-20, TJK, observed on 2025-10-09: confidence high → medium')
  expect(corrections).toContain(
    'Follow-up RUS-TJK-2017-03, RUS, observed on 2025-11-27: substantial, in place of 2024-12-31',
  )
  expect(additions).toContain('Follow-up RUS-TJK-2017-05, TJK, observed on 2025-10-07: limited')
  expect(corrections).toContain(
    'Treaty cis-free-trade-2011: in force on, facts (title en; title ru; entry into force; ratified tjk), acts (entry into force; ratification)',
  )
  expect(corrections).toContain('Commitment RUS-TJK-2017-14: plain text')
  expect(of(corrections, 'Statement rus-tjk-2017: ')[0]).toContain('text note')
  expect(await db.logHead.findMany()).toEqual(before)
})

test('applied, readers see what a fresh seed shows; old verdicts stay as they were recorded; a second time nothing is done', async () => {
  const { loadSeed } = await openLedger('nothing')
  await loadSeed()
  const fresh = await seen()

  const { db, offerSeed, applySeed } = await openLedger('the first seed')
  const old = await db.followUp.findMany({ include: { evidence: true }, orderBy: { id: 'asc' } })
  const { seq } = await db.logHead.findUniqueOrThrow({ where: { id: 1 } })
  const offered = await offerSeed()
  expect(await applySeed()).toEqual(offered)
  expect(await seen()).toEqual(fresh)

  const ids = old.map(({ id }) => id)
  expect(
    await db.followUp.findMany({ where: { id: { in: ids } }, include: { evidence: true }, orderBy: { id: 'asc' } }),
  ).toEqual(old)
  const written = await db.change.findMany({ where: { seq: { gt: seq } } })
  expect(new Set(written.map(({ actorName }) => actorName))).toEqual(new Set(['Pacta sample data']))
  const { verifyLedger } = await import('@/lib/verify/ledger')
  expect((await verifyLedger()).faults).toEqual([])

  const head = await db.logHead.findMany()
  expect(await offerSeed()).toEqual({ additions: [], corrections: [], kept: [] })
  expect(await applySeed()).toEqual({ additions: [], corrections: [], kept: [] })
  expect(await db.logHead.findMany()).toEqual(head)
})

test('a fresh seed has nothing to add or correct in itself', async () => {
  const { loadSeed, offerSeed } = await openLedger('nothing')
  await loadSeed()
  expect(await offerSeed()).toEqual({ additions: [], corrections: [], kept: [] })
})

test('an empty ledger is offered the whole seed, and applying adds it', async () => {
  const { db, offerSeed, applySeed } = await openLedger('nothing')
  const { additions } = await offerSeed()
  expect(additions).toHaveLength(1)
  expect(await db.statement.count()).toBe(0)
  expect(await applySeed()).toEqual({ additions, corrections: [], kept: [] })
  expect(await db.commitment.count()).toBe(COMMITMENTS.length)
})

test('what people corrected, recorded, edited or withdrew is left to them, and said', async () => {
  const ledger = await openLedger('the first seed')
  const { db, applySeed } = ledger
  const { analyst, record } = await analystOf(ledger)
  const seeded = await db.followUp.findFirstOrThrow({
    where: { obligor: { stateCode: 'RUS', commitment: { ref: 'RUS-TJK-2017-14' } }, observedOn: '2025-10-09' },
  })
  await record('RUS-TJK-2017-14', 'RUS', '2025-10-10', seeded.id)
  await record('RUS-TJK-2017-03', 'TJK', '2020-06-30')
  const { withdrawCommitment } = await import('@/lib/commitments/mutations')
  const withdrawn = await db.commitment.findUniqueOrThrow({ where: { ref: 'RUS-TJK-2017-07' } })
  await withdrawCommitment(analyst, withdrawn.ref, withdrawn.version, 'Not a promise.')
  const { withdrawTreaty, restoreTreaty } = await import('@/lib/treaties/mutations')
  await withdrawTreaty(analyst, 'rus-tjk-base-2012', 1, 'By mistake.')
  await restoreTreaty(analyst, 'rus-tjk-base-2012', 2)

  const theirs = { where: { recordedById: analyst.id }, orderBy: { id: 'asc' } } as const
  const before = await db.followUp.findMany(theirs)
  const { kept, additions, corrections } = await applySeed()
  expect(await db.followUp.findMany(theirs)).toEqual(before)
  const said = kept.map(({ name, because }) => `${name}: ${because}`)
  expect(said).toContainEqual(
    expect.stringMatching(/^Follow-up RUS-TJK-2017-14, RUS, observed on 2025-10-09: corrected by Anna Analyst$/),
  )
  expect(said).toContain(
    'Follow-up RUS-TJK-2017-03, TJK, observed on 2023-12-31: Anna Analyst recorded a verdict of 2020-06-30',
  )
  expect(said).toContain('Follow-up RUS-TJK-2017-07, RUS, observed on 2019-04-17: the commitment is withdrawn')
  expect(said).toContainEqual(expect.stringMatching(/^Treaty rus-tjk-base-2012: .*facts.*: changed by Anna Analyst$/))
  // The other obligor, what came before, and the other treaties are brought up to date.
  expect(additions).toContain('Follow-up RUS-TJK-2017-03, TJK, observed on 2017-12-31: not_started')
  expect(corrections).toContain('Follow-up RUS-TJK-2017-14, TJK, observed on 2025-10-09: substantial → limited')
  expect(corrections).toContainEqual(expect.stringContaining('Treaty rus-tjk-friendship-1993: '))
  const { getCommitment } = await import('@/lib/commitments/queries')
  const { obligors } = await getCommitment(READER, 'RUS-TJK-2017-14')
  expect(obligors.map(({ state, status, observedOn }) => [state, status, observedOn])).toEqual([
    ['RUS', 'broken', '2025-10-10'],
    ['TJK', 'substantial', '2025-12-31'],
  ])
  const { verifyLedger } = await import('@/lib/verify/ledger')
  expect((await verifyLedger()).faults).toEqual([])
})

test('two that apply it at the same moment write it once', async () => {
  const { db, applySeed } = await openLedger('the first seed')
  const reports = await Promise.all([applySeed(), applySeed()])
  expect(reports.filter(({ additions }) => additions.length > 0)).toHaveLength(1)
  const verdicts = await db.followUp.count()
  await applySeed()
  expect(await db.followUp.count()).toBe(verdicts)
})
