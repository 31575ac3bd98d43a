import { describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { commitmentTyped } from '@/lib/commitments/form'
import { changeCommitment, recordCommitment, restoreCommitment, withdrawCommitment } from '@/lib/commitments/mutations'
import {
  countCommitments,
  getCommitment,
  getCommitmentRecord,
  listCommitments,
  listWithFacets,
} from '@/lib/commitments/queries'
import { listReviews, reviewQuery } from '@/lib/commitments/reviews'
import { commitmentChange, commitmentQuery, recordedCommitment } from '@/lib/commitments/schema'
import { listDue, spreadBySector, verdictMatrix } from '@/lib/commitments/summary'
import { addUnassessed } from '@/lib/commitments/testing/add-unassessed'
import { db } from '@/lib/db/client'
import { recordFollowUp } from '@/lib/follow-ups/mutations'
import { listLatestFollowUps } from '@/lib/follow-ups/queries'
import { followUpInput } from '@/lib/follow-ups/schema'
import { listHistory } from '@/lib/history/queries'
import { inputOf } from '@/lib/records/form'
import { restoreStatement, withdrawStatement } from '@/lib/statements/mutations'
import { getStatement, listStatements } from '@/lib/statements/queries'
import { statementQuery } from '@/lib/statements/schema'
import { listStates } from '@/lib/states/queries'
import { stateQuery } from '@/lib/states/schema'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'

const user = await addUser({ email: 'a@example.org', name: 'Ana', role: 'analyst', password: 'a long enough password' })
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }
const ref = (n: string) => `RUS-TJK-2017-${n}`
const fromForm = async (of: string) => {
  const stored = await getCommitmentRecord(analyst, of)
  return { version: stored.version, input: commitmentChange.parse(inputOf(commitmentTyped(stored)).input) }
}
const seq = async () => (await db.logHead.findUniqueOrThrow({ where: { id: 1 } })).seq

describe('a commitment that is changed', () => {
  test('by a form that is sent as it was drawn changes nothing but its version', async () => {
    const all = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))
    for (const { ref: of } of all.rows) {
      const { version, input } = await fromForm(of)
      const [before, at] = [await getCommitment(VISITOR, of), await seq()]
      await changeCommitment(analyst, of, version, input)
      expect(await getCommitment(VISITOR, of)).toEqual({ ...before, version: version + 1 })
      expect(await seq(), of).toBe(at + 1)
    }
  })

  test('is anchored again by its exact words, coded anew, and found by its new words', async () => {
    const { version, input } = await fromForm(ref('03'))
    await changeCommitment(analyst, ref('03'), version, {
      ...input,
      quote: 'увеличении объемов',
      text: { en: 'Sell more to each other.' },
      sectors: ['finance', 'trade'],
      treaties: [{ id: null, treaty: 'cis-free-trade-2011', article: '3', basis: 'inferred' }],
    })
    const row = await getCommitment(VISITOR, ref('03'))
    expect(row.original.slice(row.start, row.end)).toBe('увеличении объемов')
    expect(row).toMatchObject({ sector: 'finance', sectors: ['finance', 'trade'], treaties: [{ article: '3' }] })
    const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ q: 'sell more' }))
    expect(rows.map((one) => one.ref)).toEqual([ref('03')])
    const { rows: entries } = await listHistory(VISITOR, `Commitment:${row.id}`)
    expect(new Set(entries.slice(0, 3).map(({ actorName }) => actorName))).toEqual(new Set(['Ana']))
  })

  test.each([
    ['words that are not in the passage', { quote: 'увеличении объёмов двусторонней торговли' }, 'quote'],
    ['words that are not in the translation', { quoteIn: { en: 'more trade' } }, 'quoteIn.en'],
    ['an occurrence that is not there', { occurrence: 2 }, 'occurrence'],
    [
      'a deadline that the passage does not name',
      { horizon: { phrase: '2030', on: null, basis: 'stated' } },
      'horizon',
    ],
    ['a state that the ledger does not hold', { obligors: ['RUS', 'TJK', 'ZZZ'] }, 'obligors.2'],
    [
      'a treaty that it does not hold',
      { treaties: [{ id: null, treaty: 'x', article: null, basis: 'cited' }] },
      'treaties',
    ],
    ['someone who may not record', { assigneeId: 'nobody' }, 'assigneeId'],
    ['an obligor with verdicts taken out', { obligors: ['RUS'], reciprocity: 'unilateral' }, 'obligors'],
  ] as const)('is refused whole for %s', async (_, change, path) => {
    const { version, input } = await fromForm(ref('14'))
    const at = await seq()
    const sent = commitmentChange.parse({
      ...{ ...input, horizon: { phrase: '', on: '', basis: '' } },
      ...change,
    })
    const problem = { path: expect.stringContaining(path) }
    await expect(changeCommitment(analyst, ref('14'), version, sent)).rejects.toMatchObject({
      code: 'invalid',
      problems: [problem],
    })
    expect(await seq()).toBe(at)
  })

  test('loses an obligor of whom nothing was found yet, and gains one; the joint verdict follows', async () => {
    const added = await addUnassessed(analyst)
    const { version, input } = await fromForm(added)
    await changeCommitment(analyst, added, version, { ...input, obligors: ['TJK'], reciprocity: 'unilateral' })
    expect((await getCommitment(VISITOR, added)).obligors.map((o) => o.state)).toEqual(['TJK'])
    const late = changeCommitment(analyst, added, version, input)
    await expect(late).rejects.toMatchObject({ code: 'conflict', values: { version: version + 1 } })
  })

  test('of one obligor that is said to be joint is refused', async () => {
    const { input } = await fromForm(ref('08'))
    const said = { ...input, obligors: ['RUS'], horizon: { phrase: '', on: '', basis: '' } }
    expect(commitmentChange.safeParse(said).error?.issues).toMatchObject([{ path: ['reciprocity'] }])
  })
})

describe('a commitment that is added', () => {
  const said = {
    ...{ statement: 'rus-tjk-2017', passage: '3', quote: 'двусторонней торговли', occurrence: '1' },
    ...{ text: { en: 'Trade.', ru: '' }, kind: 'intention', strength: 'soft', reciprocity: 'joint' },
    ...{ sectors: ['trade'], obligors: ['RUS', 'TJK'], nextReviewOn: '2030-01-01' },
    horizon: { phrase: '', on: '', basis: '' },
  }

  test('gets the next reference, also after a withdrawn one', async () => {
    const first = await addUnassessed(analyst)
    await withdrawCommitment(analyst, first, 1, 'Counted twice.')
    const next = ref(String(Number(first.slice(-2)) + 1))
    expect(await recordCommitment(analyst, recordedCommitment.parse(said))).toBe(next)
    expect(await getCommitment(VISITOR, next)).toMatchObject({
      nextReviewOn: '2030-01-01',
      passage: 3,
      quoteIn: {},
    })
  })

  test('is refused for words of another passage', async () => {
    const elsewhere = recordedCommitment.parse({ ...said, passage: 5 })
    await expect(recordCommitment(analyst, elsewhere)).rejects.toMatchObject({ problems: [{ path: 'quote' }] })
  })
})

/** Everything that counts or lists commitments. */
async function everywhere() {
  return JSON.stringify([
    await listWithFacets(VISITOR, commitmentQuery.parse({ pageSize: 200 })),
    await listWithFacets(VISITOR, commitmentQuery.parse({ pageSize: 200, asOf: '2025-12-31', sort: '-joint' })),
    await countCommitments(VISITOR),
    await spreadBySector(VISITOR, {}),
    await spreadBySector(VISITOR, { asOf: '2025-12-31' }),
    [...(await verdictMatrix(VISITOR, {})).rows].map(({ count, cells }) => [count, [...cells]]),
    await listDue(VISITOR, 100),
    await listLatestFollowUps(VISITOR, 1000),
    await listReviews(analyst, reviewQuery.parse({ view: 'never' })),
    await listStates(VISITOR, stateQuery.parse({})),
    await listStatements(VISITOR, statementQuery.parse({})),
  ])
}

describe('a commitment that is withdrawn', () => {
  test('is in no list, facet, count, chart or heap; its page says why; restored, all is as it was', async () => {
    const before = await everywhere()
    const { version, input } = await fromForm(ref('19'))
    await withdrawCommitment(analyst, ref('19'), version, 'It repeats another.')
    const without = await everywhere()
    expect(without).not.toContain(ref('19'))
    expect(before).toContain(ref('19'))
    expect((await getStatement(VISITOR, 'rus-tjk-2017')).commitments.map((one) => one.ref)).not.toContain(ref('19'))
    await expect(getCommitment(VISITOR, ref('19'))).rejects.toMatchObject({ code: 'not_found' })
    const page = await getCommitment(VISITOR, ref('19'), {}, { evenWithdrawn: true })
    expect(page).toMatchObject({ withdrawal: { because: 'It repeats another.' }, isOwnWithdrawal: true })
    await expect(changeCommitment(analyst, ref('19'), version + 1, input)).rejects.toMatchObject({ code: 'invalid' })
    await restoreCommitment(analyst, ref('19'), version + 1)
    const versions = /"version":\d+,/g
    expect((await everywhere()).replace(versions, '') === before.replace(versions, '')).toBe(true)
  })

  test('with its statement takes no verdict, and comes back with it', async () => {
    const before = await countCommitments(VISITOR)
    const { version } = await getStatement(VISITOR, 'rus-tjk-2017')
    await withdrawStatement(analyst, 'rus-tjk-2017', version, 'Not the text that was signed.')
    expect(await countCommitments(VISITOR)).toBe(0)
    expect(await everywhere()).not.toContain('RUS-TJK-2017-')
    const page = await getCommitment(VISITOR, ref('01'), {}, { evenWithdrawn: true })
    expect(page).toMatchObject({ withdrawal: { because: 'Not the text that was signed.' }, isOwnWithdrawal: false })
    const verdict = followUpInput.parse({
      ...{ state: 'all', status: 'no_evidence', observedOn: '2020-01-01', rationale: 'Looked.', confidence: 'low' },
    })
    await expect(recordFollowUp(analyst, ref('01'), page.version, verdict)).rejects.toMatchObject({ code: 'not_found' })
    await restoreStatement(analyst, 'rus-tjk-2017', version + 1)
    expect(await countCommitments(VISITOR)).toBe(before)
  })
})

test('after all of these the log and every table agree', async () => {
  expect((await verifyLedger()).faults).toEqual([])
})
