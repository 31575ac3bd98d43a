import { describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { applyBulk, bulkChoice, bulkInput, previewBulk, reachOf, undoBulk } from '@/lib/commitments/bulk'
import { getCommitment } from '@/lib/commitments/queries'
import { db } from '@/lib/db/client'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'

const user = await addUser({
  email: 'ana@example.org',
  name: 'Ana',
  role: 'analyst',
  password: 'a long enough password',
})
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }
const verdict = {
  ...{ state: 'all', status: 'limited', observedOn: '2021-01-01', rationale: 'Seen.', confidence: 'low' },
  evidence: [{ title: 'A report', bearing: 'supports' }],
}
const migration = bulkChoice.parse({ sector: ['labour-migration'] })
const statuses = async (ref: string) => (await getCommitment(VISITOR, ref)).obligors.map((o) => o.status)

describe('a bulk edit', () => {
  test('reaches every row that the filter chooses, and taking it back says the verdicts before again', async () => {
    const before = await Promise.all(['12', '13', '14', '15'].map((n) => statuses(`RUS-TJK-2017-${n}`)))
    const input = bulkInput.parse({
      verdict: { ...verdict, observedOn: '2026-01-01', status: 'broken' },
      nextReviewOn: '2027-01-01',
    })
    const preview = await previewBulk(analyst, migration, input)
    expect(preview).toMatchObject({ count: 4, refused: [] })
    const { count, at } = await applyBulk(analyst, await reachOf(analyst, migration), input, {
      basis: preview.basis,
      leaveOut: false,
    })
    expect(count).toBe(4)
    expect(await statuses('RUS-TJK-2017-12')).toEqual(['broken', 'broken'])
    expect((await getCommitment(VISITOR, 'RUS-TJK-2017-15')).nextReviewOn).toBe('2027-01-01')
    expect(await undoBulk(analyst, at, 'Recorded by mistake.')).toBe(8)
    expect(await Promise.all(['12', '13', '14', '15'].map((n) => statuses(`RUS-TJK-2017-${n}`)))).toEqual(before)
  })

  test('is refused whole when a row would be, unless it is told to leave it out', async () => {
    const choice = bulkChoice.parse({ ref: ['RUS-TJK-2017-01', 'NO-2000-01'] })
    const input = bulkInput.parse({ verdict })
    const { basis, count, refused } = await previewBulk(analyst, choice, input)
    expect({ count, refused }).toEqual({
      count: 1,
      refused: [{ ref: 'NO-2000-01', reason: 'errors.commitmentUnknown' }],
    })
    const recorded = await db.followUp.count()
    await expect(
      applyBulk(analyst, await reachOf(analyst, choice), input, { basis, leaveOut: false }),
    ).rejects.toMatchObject({
      code: 'invalid',
    })
    expect(await db.followUp.count()).toBe(recorded)
    expect((await applyBulk(analyst, await reachOf(analyst, choice), input, { basis, leaveOut: true })).count).toBe(1)
  })

  test('of two on the same rows at once, one is kept whole and one refused whole', async () => {
    const choice = bulkChoice.parse({ sector: ['trade', 'energy'] })
    const input = bulkInput.parse({ nextReviewOn: '2028-01-01' })
    const { basis } = await previewBulk(analyst, choice, input)
    const reached = await reachOf(analyst, choice)
    const twice = [1, 2].map(() =>
      applyBulk(analyst, reached, input, { basis, leaveOut: false }).then(
        () => 'kept',
        (error) => error.code,
      ),
    )
    expect((await Promise.all(twice)).sort()).toEqual(['conflict', 'kept'])
  })

  test('to someone who may not record is refused', async () => {
    const reader = await addUser({
      email: 'r@example.org',
      name: 'R',
      role: 'reader',
      password: 'a long enough password',
    })
    const input = bulkInput.parse({ assigneeId: reader.id })
    const { basis } = await previewBulk(analyst, migration, input)
    await expect(
      applyBulk(analyst, await reachOf(analyst, migration), input, { basis, leaveOut: false }),
    ).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('that does nothing is refused', () => {
    expect(bulkInput.safeParse({}).success).toBe(false)
  })
})

test('after all of these the log and every table agree', async () => {
  expect((await verifyLedger()).faults).toEqual([])
})
