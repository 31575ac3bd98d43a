import { expect, test } from 'vitest'
import { lanesOf } from '@/lib/treaties/lanes'

const party = (code: string) => ({ code, name: { en: code } })
const act = (state: string | null) => ({
  ...({ kind: 'ratification', on: '2015-12', place: null, note: null, certainty: null } as const),
  ...{ state, sources: [] },
})

test('a party that has not acted has a lane too, and so has a state that acted without being a party', () => {
  expect(lanesOf({ parties: [party('RUS'), party('TJK')], actions: [act('TJK'), act('UZB')] })).toEqual([
    'RUS',
    'TJK',
    'UZB',
  ])
})

test('acts of all together, or of many states, are a list', () => {
  expect(lanesOf({ parties: [party('RUS'), party('TJK')], actions: [act(null)] })).toEqual([])
  const many = ['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS'].map(party)
  expect(lanesOf({ parties: many, actions: [act('RUS')] })).toEqual([])
})
