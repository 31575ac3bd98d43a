import { describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { getCommitment } from '@/lib/commitments/queries'
import { addUnassessed } from '@/lib/commitments/testing/add-unassessed'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { recordFollowUp } from '@/lib/follow-ups/mutations'
import { listFollowUps } from '@/lib/follow-ups/queries'
import { type FollowUpInput, followUpInput } from '@/lib/follow-ups/schema'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'

const user = await addUser({
  email: 'ana@example.org',
  name: 'Ana',
  role: 'analyst',
  password: 'a long enough password',
})
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }

const evidence = [{ title: 'A report', bearing: 'supports' }]
const found = (input: object): FollowUpInput =>
  followUpInput.parse({
    state: 'all',
    status: 'limited',
    observedOn: '2020-05-01',
    rationale: 'Seen.',
    confidence: 'low',
    evidence,
    ...input,
  })

/** The error code and the paths that a write is refused with. */
async function refusal(write: Promise<unknown>) {
  try {
    await write
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, paths: error.problems.map(({ path }) => path) }
    throw error
  }
  return null
}

const unlooked = await addUnassessed(analyst)
const versionOf = async (ref: string) => (await getCommitment(VISITOR, ref)).version
const recorded = () => db.followUp.count()

describe('a follow-up', () => {
  test('for all obligors is one verdict on each, and the joint verdict follows at once', async () => {
    const ref = await addUnassessed(analyst)
    await recordFollowUp(analyst, ref, await versionOf(ref), found({}))
    const row = await getCommitment(VISITOR, ref)
    expect(row.obligors.map((o) => [o.state, o.status, o.followUps])).toEqual([
      ['RUS', 'limited', 1],
      ['TJK', 'limited', 1],
    ])
    expect(row.joint.status).toBe('limited')
  })

  test('keeps what it says in other languages, with its disagreement and its titles', async () => {
    const ref = 'RUS-TJK-2017-05'
    const evidence = [{ title: 'A report', titleIn: { ru: 'Сообщение' }, bearing: 'supports' }]
    const said = { language: 'en', rationaleIn: { ru: 'Видели.' }, sourcesDisagreeIn: { ru: 'В цифрах.' } }
    const disagreeing = found({ state: 'RUS', evidence, sourcesDisagree: 'The figures.', ...said })
    await recordFollowUp(analyst, ref, await versionOf(ref), disagreeing)
    const [row] = await listFollowUps(VISITOR, ref)
    expect(row).toMatchObject({ ...said, rationale: 'Seen.', evidence })
  })

  test('of two sent at the same moment, one is kept and one is refused', async () => {
    const ref = 'RUS-TJK-2017-02'
    const version = await versionOf(ref)
    const before = await recorded()
    const sent = [found({ state: 'RUS' }), found({ state: 'TJK' })].map((input) =>
      refusal(recordFollowUp(analyst, ref, version, input)),
    )
    const results = await Promise.all(sent)
    expect(results.filter((result) => result === null)).toHaveLength(1)
    expect(results.find((result) => result !== null)).toEqual({ code: 'conflict', paths: [] })
    expect(await recorded()).toBe(before + 1)
  })

  test('keeps the review day when none is given, and clears it when asked', async () => {
    const ref = 'RUS-TJK-2017-04'
    await recordFollowUp(analyst, ref, 1, found({ nextReviewOn: '2027-01-01' }))
    await recordFollowUp(analyst, ref, 2, found({}))
    expect((await getCommitment(VISITOR, ref)).nextReviewOn).toBe('2027-01-01')
    await recordFollowUp(analyst, ref, 3, found({ nextReviewOn: null }))
    expect((await getCommitment(VISITOR, ref)).nextReviewOn).toBeNull()
  })

  test('is refused for a state that owes nothing, a speaker nobody knows, an unknown ref', async () => {
    const before = await recorded()
    expect(await refusal(recordFollowUp(analyst, 'RUS-TJK-2017-07', 1, found({ state: 'USA' })))).toEqual({
      code: 'invalid',
      paths: ['state'],
    })
    const stranger = found({ evidence: [{ title: 'x', bearing: 'supports', speaker: 'XXX' }] })
    expect(await refusal(recordFollowUp(analyst, 'RUS-TJK-2017-07', 1, stranger))).toEqual({
      code: 'invalid',
      paths: ['evidence.0.speaker'],
    })
    expect(await refusal(recordFollowUp(analyst, 'NO-2017-01', 1, found({})))).toEqual({ code: 'not_found', paths: [] })
    expect(await recorded()).toBe(before)
  })
})

describe('a correction', () => {
  const ref = unlooked

  test('stands in the place of what it corrects, and may itself be corrected', async () => {
    await recordFollowUp(analyst, ref, 1, found({ state: 'RUS', status: 'fulfilled' }))
    const [first] = await listFollowUps(VISITOR, ref)
    await recordFollowUp(analyst, ref, 2, found({ state: 'RUS', status: 'limited', corrects: first?.id }))
    const [second] = await listFollowUps(VISITOR, ref)
    await recordFollowUp(
      analyst,
      ref,
      3,
      found({ state: 'RUS', status: 'not_assessed', evidence: [], corrects: second?.id }),
    )
    const all = await listFollowUps(VISITOR, ref)
    expect(all.map((f) => [f.status, f.correctedBy !== null])).toEqual([
      ['not_assessed', false],
      ['limited', true],
      ['fulfilled', true],
    ])
    expect((await getCommitment(VISITOR, ref)).obligors[0]?.status).toBe('not_assessed')
  })

  test('of a verdict that has one, of another state, or of another commitment is refused', async () => {
    const all = await listFollowUps(VISITOR, ref)
    const version = await versionOf(ref)
    const corrected = all.find((f) => f.status === 'fulfilled')
    const standing = all.find((f) => f.correctedBy === null)
    expect(
      await refusal(recordFollowUp(analyst, ref, version, found({ state: 'RUS', corrects: corrected?.id }))),
    ).toEqual({ code: 'invalid', paths: ['corrects'] })
    expect(
      await refusal(recordFollowUp(analyst, ref, version, found({ state: 'TJK', corrects: standing?.id }))),
    ).toEqual({ code: 'invalid', paths: ['state'] })
    expect(
      await refusal(recordFollowUp(analyst, ref, version, found({ state: 'all', corrects: standing?.id }))),
    ).toEqual({ code: 'invalid', paths: ['state'] })
    const elsewhere = recordFollowUp(analyst, 'RUS-TJK-2017-09', 1, found({ state: 'RUS', corrects: standing?.id }))
    expect(await refusal(elsewhere)).toEqual({ code: 'invalid', paths: ['corrects'] })
  })
})

test('after all of these the log and every table agree', async () => {
  expect((await verifyLedger()).faults).toEqual([])
})

test.each(['0217-02-27', '2016-12-31'])(
  'a verdict for %s, before the year of the words, is refused by its day',
  async (observedOn) => {
    const ref = 'RUS-TJK-2017-02'
    const early = recordFollowUp(analyst, ref, await versionOf(ref), found({ observedOn }))
    expect(await refusal(early)).toEqual({ code: 'invalid', paths: ['observedOn'] })
  },
)
