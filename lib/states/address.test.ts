import { expect, test } from 'vitest'
import { stateHref, statesHref } from '@/lib/states/address'

test('a link from a page of the past leads to the same day', () => {
  expect(stateHref('TJK', { asOf: '2018-01-01' })).toBe('/states/TJK?asOf=2018-01-01')
  expect(statesHref({ asOf: '2018-01-01', knownAt: '2019-01-01' })).toBe('/states?asOf=2018-01-01&knownAt=2019-01-01')
  expect(stateHref('TJK')).toBe('/states/TJK')
})
