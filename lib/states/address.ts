import type { PointInTime } from '@/lib/values/point-in-time'

/** The list of states, looked at from the same day. */
export const statesHref = (point: PointInTime = {}) => `/states${search(point)}`

/** A state's profile, looked at from the same day. */
export const stateHref = (code: string, point: PointInTime = {}) => `/states/${code}${search(point)}`

function search({ asOf, knownAt }: PointInTime) {
  const params = new URLSearchParams()
  if (asOf) params.set('asOf', asOf)
  if (knownAt) params.set('knownAt', knownAt)
  return params.size > 0 ? `?${params}` : ''
}
