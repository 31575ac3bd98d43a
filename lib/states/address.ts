import { type Change, listHref, withParams, writeParams } from '@/lib/lists/address'
import { STATE_LIST } from '@/lib/states/list'
import type { StateQuery } from '@/lib/states/schema'
import type { PointInTime } from '@/lib/values/point-in-time'

/** The list of states with a change made to it. */
export const statesHref = (query: Partial<StateQuery> = {}, change: Change<StateQuery> = {}) =>
  listHref(STATE_LIST, query, change)

/** A state's profile, looked at from the same day. */
export const stateHref = (code: string, { asOf, knownAt }: PointInTime = {}) =>
  withParams(`/states/${code}`, writeParams({ asOf, knownAt }))
