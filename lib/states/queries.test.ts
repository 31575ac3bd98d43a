import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { getState, listStates } from '@/lib/states/queries'

test('a state’s profile counts its own verdicts, not the joint ones', async () => {
  const [russia, tajikistan] = await listStates(VISITOR)
  expect(russia).toMatchObject({ code: 'RUS', owes: 22, spread: { limited: 5, not_assessed: 13 } })
  expect(tajikistan).toMatchObject({ code: 'TJK', owes: 22, spread: { limited: 4, not_assessed: 14 } })
})

test('by sector it adds up to the whole, and looks back to a day', async () => {
  const now = await getState(VISITOR, 'TJK')
  expect(now.sectors.flatMap(({ statuses }) => statuses)).toHaveLength(22)
  expect((await getState(VISITOR, 'TJK', { asOf: '2018-01-01' })).spread).toEqual({ not_assessed: 21, fulfilled: 1 })
})

test('an unknown state is refused', async () => {
  await expect(getState(VISITOR, 'XXX')).rejects.toMatchObject({ code: 'not_found' })
})
