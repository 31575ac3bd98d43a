import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { withdrawCommitment } from '@/lib/commitments/mutations'
import { getCommitment, listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { db } from '@/lib/db/client'
import { listWaiting, settleAnchor } from '@/lib/statements/anchors'
import { listEditions, previewEdition, proposeEdition, publishEdition } from '@/lib/statements/editions'
import { getStatement } from '@/lib/statements/queries'
import { representStatementWithPassages } from '@/lib/statements/representation'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'
import { PARAGRAPHS } from '@/seed/text'

const SLUG = 'rus-tjk-2017'
const user = await addUser({
  email: 'ana@example.org',
  name: 'Ana',
  role: 'analyst',
  password: 'a long enough password',
})
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }

/** The seed's text with a paragraph put first, the promise of paragraph 5 reworded and that of paragraph 12 taken out. */
const CORRECTED = [
  'Душанбе. Президенты России и Таджикистана приняли совместное заявление.',
  ...PARAGRAPHS.map((text) => text.replace('увеличения экспорта', 'наращивания экспорта')).filter((_, n) => n !== 11),
].join('\n\n')
function raise(message: string): never {
  throw new Error(message)
}

const [ELECTRICITY, DIALOGUE] = ['RUS-TJK-2017-07', await refIn(12)]

async function refIn(ordinal: number) {
  const { ref } = await db.commitment.findFirstOrThrow({ where: { passage: { ordinal } } })
  return ref
}

const changes = () => db.change.count()

/** Publishes a text and returns what became of the promises. */
async function publish(paragraphs: string[]) {
  return publishEdition(analyst, await proposeEdition(analyst, SLUG, paragraphs.join('\n\n')), 1)
}

test('the text of the current edition, an empty one and one that is too large are refused', async () => {
  const problem = (message: string) => ({ code: 'invalid', problems: [{ path: 'text', message }] })
  await expect(proposeEdition(analyst, SLUG, PARAGRAPHS.join('\n\n'))).rejects.toMatchObject(problem('errors.sameText'))
  await expect(proposeEdition(analyst, SLUG, ' \n\n')).rejects.toMatchObject(problem('errors.editionEmpty'))
  await expect(proposeEdition(analyst, SLUG, 'ж'.repeat(2_700_000))).rejects.toMatchObject({ code: 'too_large' })
  await expect(proposeEdition(analyst, 'nowhere-1900', 'Text')).rejects.toMatchObject({ code: 'not_found' })
})

describe('a corrected text', () => {
  let draft: string
  beforeAll(async () => {
    draft = await proposeEdition(analyst, SLUG, CORRECTED)
  })

  test('is kept as a draft that is in no log, and only its owner’s', async () => {
    const before = await changes()
    const { counts, planned } = await previewEdition(analyst, draft)
    expect(counts).toEqual({ exact: 2, shifted: 18, changed: 1, lost: 1 })
    expect(planned.find(({ found }) => found.fit === 'changed')?.row.ref).toBe(ELECTRICITY)
    expect(planned.find(({ found }) => found.fit === 'lost')?.row.ref).toBe(DIALOGUE)
    await expect(previewEdition({ ...analyst, id: 'someone else' }, draft)).rejects.toMatchObject({ code: 'not_found' })
    expect(await changes()).toBe(before)
  })

  test('that fails half-way leaves nothing, and an old version of it is refused', async () => {
    await expect(publishEdition(analyst, draft, 7)).rejects.toMatchObject({ code: 'conflict' })
    const before = await changes()
    // Named in the log, after everything else is written.
    const stranger = Object.defineProperty({ ...analyst }, 'name', { get: () => raise('no name') })
    await expect(publishEdition(stranger, draft, 1)).rejects.toThrow('no name')
    expect(await changes()).toBe(before)
    expect(await db.passage.count()).toBe(PARAGRAPHS.length)
  })

  test('is published whole: the words that stand move, the others wait on their own edition', async () => {
    const second = await proposeEdition(analyst, SLUG, `${CORRECTED}\n\nЕще.`)
    const outcome = await publishEdition(analyst, draft, 1)
    expect(outcome).toEqual({ slug: SLUG, edition: 2, moved: 20, waiting: 2 })
    await expect(publishEdition(analyst, second, 1)).rejects.toMatchObject({ code: 'conflict' })
    const statement = await getStatement(analyst, SLUG)
    expect(statement.edition).toBe(2)
    expect(statement.sha256).toBe(createHash('sha256').update(CORRECTED.replaceAll('\n\n', '\n')).digest('hex'))
    expect(statement.passages).toHaveLength(14)
    expect(statement.passages[0]?.translations).toEqual({})
    expect(statement.passages[1]?.translations.en).toContain('At their meeting in Dushanbe')
    for (const row of statement.commitments.filter(({ isWaiting }) => !isWaiting)) {
      const passage = statement.passages[row.passage - 1]
      expect(passage?.original.slice(row.start, row.end)).toBe(row.quote)
      expect(passage?.translations.en).toContain(row.quoteIn.en)
    }
    expect(statement.commitments.filter(({ isWaiting }) => isWaiting).map(({ ref }) => ref)).toEqual([
      ELECTRICITY,
      DIALOGUE,
    ])
    expect((await verifyLedger()).faults).toEqual([])
  })

  test('leaves each move in the history of its commitment', async () => {
    const { id } = await getCommitment(analyst, 'RUS-TJK-2017-01')
    const entries = await db.change.findMany({ where: { subject: `Commitment:${id}` }, orderBy: { seq: 'desc' } })
    expect(entries[0]).toMatchObject({ actorName: 'Ana', noun: 'Commitment' })
    expect((await getCommitment(analyst, ELECTRICITY)).edition).toBe(1)
  })
})

describe('words that wait', () => {
  test('are listed with what the current edition offers for them', async () => {
    const { planned, edition, paragraphs } = await listWaiting(analyst, SLUG)
    expect(edition).toBe(2)
    expect(planned.map(({ row, found }) => [row.ref, found.fit])).toEqual([
      [ELECTRICITY, 'changed'],
      [DIALOGUE, 'lost'],
    ])
    const offered = planned[0]?.found
    if (offered?.fit !== 'changed') throw new Error('no proposal')
    expect(paragraphs[offered.passage - 1]?.slice(offered.start, offered.end)).toContain('наращивания экспорта')
  })

  test('are settled by a person, with the words chosen, once', async () => {
    const { planned } = await listWaiting(analyst, SLUG)
    const { row, found } = planned[0] ?? {}
    if (!row || found?.fit !== 'changed') throw new Error('no proposal')
    const { passage, start, end } = found
    const choice = { edition: 2, passage, start, end }
    await expect(settleAnchor(analyst, row.ref, row.version, { ...choice, end: 100_000 })).rejects.toMatchObject({
      problems: [{ path: 'words', message: 'errors.wordsNotThere' }],
    })
    await expect(settleAnchor(analyst, row.ref, row.version, { ...choice, edition: 1 })).rejects.toMatchObject({
      code: 'conflict',
    })
    await settleAnchor(analyst, row.ref, row.version, choice)
    await expect(settleAnchor(analyst, row.ref, row.version, choice)).rejects.toMatchObject({ code: 'conflict' })
    const settled = await getCommitment(analyst, row.ref)
    expect(settled).toMatchObject({ edition: 2, passage: 6, version: row.version + 1, quoteIn: {} })
    expect(settled.original.slice(settled.start, settled.end)).toBe(settled.quote)
    expect(settled.quote).toContain('наращивания экспорта')
    const { rows } = await listCommitments(analyst, commitmentQuery.parse({ q: 'наращивания' }))
    expect(rows.map(({ ref }) => ref)).toEqual([row.ref])
  })

  test('are withdrawn where the promise is gone', async () => {
    const { version } = await getCommitment(analyst, DIALOGUE)
    await withdrawCommitment(analyst, DIALOGUE, version, 'The corrected text does not have it.')
    expect((await listWaiting(analyst, SLUG)).planned).toEqual([])
    expect((await verifyLedger()).faults).toEqual([])
  })
})

test('words that waited move by themselves when a later edition has them again', async () => {
  expect(await publish(PARAGRAPHS)).toMatchObject({ edition: 3, moved: 20, waiting: 1 })
  expect((await getCommitment(analyst, ELECTRICITY)).isWaiting).toBe(true)
  expect(await publish([...CORRECTED.split('\n\n'), 'Переговоры завершены.'])).toMatchObject({ edition: 4, waiting: 0 })
  expect(await getCommitment(analyst, ELECTRICITY)).toMatchObject({ edition: 4, passage: 6 })
  expect((await verifyLedger()).faults).toEqual([])
})

test('an earlier edition is read as it was, with the promises whose words it has', async () => {
  const first = await getStatement(analyst, SLUG, {}, { edition: 1 })
  expect(first).toMatchObject({ shown: 1, edition: 4 })
  expect(first.passages.map(({ original }) => original)).toEqual(PARAGRAPHS)
  for (const { edition, passage, start, end, quote } of first.commitments) {
    if (edition === 1) expect(first.passages[passage - 1]?.original.slice(start, end)).toBe(quote)
    else expect(quote).toContain('наращивания экспорта')
  }
  expect(representStatementWithPassages(first).edition).toBe(1)
  await expect(getStatement(analyst, SLUG, {}, { edition: 5 })).rejects.toMatchObject({ code: 'not_found' })
  const editions = await listEditions(analyst, first.id)
  expect(editions.map(({ edition, by }) => [edition, by])).toEqual([
    [4, 'Ana'],
    [3, 'Ana'],
    [2, 'Ana'],
    [1, 'Pacta sample data'],
  ])
})
