import { expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { listHistory } from '@/lib/history/queries'
import { changeState, recordState, restoreState, withdrawState } from '@/lib/states/mutations'
import { getState, listStateNames, listStates } from '@/lib/states/queries'
import { stateChange, stateInput, stateQuery } from '@/lib/states/schema'
import { recordTreaty, restoreTreaty, withdrawTreaty } from '@/lib/treaties/mutations'
import { treatyInput } from '@/lib/treaties/schema'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'

const user = await addUser({ email: 'a@example.org', name: 'Ana', role: 'analyst', password: 'a long enough password' })
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }
const KAZ = { code: 'kaz', kind: 'state', name: { en: 'Kazakhstan', ru: 'Казахстан' } }
const codes = async () => (await listStates(VISITOR, stateQuery.parse({}))).rows.map(({ code }) => code)

test('a state is added with its names in further languages, and its history says by whom', async () => {
  const names = [{ id: null, language: 'kk', text: 'Қазақстан' }]
  await recordState(analyst, stateInput.parse({ ...KAZ, names }))
  const { name, version } = await getState(VISITOR, 'KAZ')
  expect({ name, version }).toEqual({ name: { en: 'Kazakhstan', ru: 'Казахстан', kk: 'Қазақстан' }, version: 1 })
  expect((await listHistory(VISITOR, 'State:KAZ')).rows.map(({ actorName }) => actorName)).toEqual(['Ana'])
  const again = recordState(analyst, stateInput.parse(KAZ))
  await expect(again).rejects.toMatchObject({ code: 'invalid', problems: [{ path: 'code' }] })
})

test.each([
  ['a state of two letters', 'KZ', 'state', false],
  ['a state of four letters', 'KAZA', 'state', false],
  ['a state with a digit', 'KA1', 'state', false],
  ['an organisation of two letters', 'EU', 'organisation', true],
  ['an organisation of one letter', 'E', 'organisation', false],
  ['an organisation of nine letters', 'ABCDEFGHI', 'organisation', false],
])('the code of %s', (_, code, kind, isTaken) => {
  expect(stateInput.safeParse({ ...KAZ, code, kind }).success).toBe(isTaken)
})

test('a language has one name', () => {
  const names = [{ id: null, language: 'ru', text: 'Казахия' }]
  expect(stateInput.safeParse({ ...KAZ, names }).error?.issues).toMatchObject([{ path: ['names', 0, 'language'] }])
})

test('an organisation of two letters is not made a state', async () => {
  await recordState(analyst, stateInput.parse({ code: 'EU', kind: 'organisation', name: { en: 'European Union' } }))
  const change = changeState(analyst, 'EU', 1, stateChange.parse({ kind: 'state', name: { en: 'European Union' } }))
  await expect(change).rejects.toMatchObject({ code: 'invalid', problems: [{ path: 'kind' }] })
})

test('of two who change a name at once the second is told', async () => {
  const { version, name } = await getState(VISITOR, 'TJK')
  await changeState(analyst, 'TJK', version, stateChange.parse({ kind: 'state', name: { ...name, fr: 'Tadjikistan' } }))
  const late = changeState(analyst, 'TJK', version, stateChange.parse({ kind: 'state', name }))
  await expect(late).rejects.toMatchObject({ code: 'conflict', values: { version: version + 1 } })
  expect((await getState(VISITOR, 'TJK')).name.fr).toBe('Tadjikistan')
})

test('a state that others stand on is not withdrawn, and the refusal counts them', async () => {
  const { version } = await getState(VISITOR, 'RUS')
  await expect(withdrawState(analyst, 'RUS', version, 'No.')).rejects.toMatchObject({
    code: 'invalid',
    message: 'errors.stateInUse',
    values: { commitments: 22, statements: 1 },
  })
})

test('a withdrawn state is in no list and no choice, its page says why, and it can be restored', async () => {
  await withdrawState(analyst, 'KAZ', 1, 'Not a party to anything.')
  expect(await codes()).not.toContain('KAZ')
  expect((await listStateNames(VISITOR)).map(({ code }) => code)).not.toContain('KAZ')
  await expect(getState(VISITOR, 'KAZ')).rejects.toMatchObject({ code: 'not_found' })
  const page = await getState(VISITOR, 'KAZ', {}, { evenWithdrawn: true })
  expect(page.withdrawal).toMatchObject({ because: 'Not a party to anything.' })
  await restoreState(analyst, 'KAZ', 2)
  expect(await codes()).toContain('KAZ')
})

test('a record that names a state which was withdrawn since comes back only after it', async () => {
  const slug = 'kaz-tjk-1993'
  const treaty = { slug, title: { en: 'Treaty' }, kind: 'treaty', signedOn: '1993', parties: ['KAZ', 'TJK'] }
  await recordTreaty(analyst, treatyInput.parse(treaty))
  await withdrawTreaty(analyst, slug, 1, 'Another.')
  const { version } = await getState(VISITOR, 'KAZ')
  await withdrawState(analyst, 'KAZ', version, 'Unused.')
  const early = restoreTreaty(analyst, slug, 2)
  await expect(early).rejects.toMatchObject({ message: 'errors.restoreStatesFirst', values: { states: 'KAZ' } })
  await restoreState(analyst, 'KAZ', version + 1)
  await restoreTreaty(analyst, slug, 2)
})

test('after all of these the log and every table agree', async () => {
  expect((await verifyLedger()).faults).toEqual([])
})
