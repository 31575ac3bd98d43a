import { STATUSES, type Status } from '@/lib/follow-ups/codes'

/** How many verdicts of each status; a status that none has is left out. */
export type Spread = Partial<Record<Status, number>>

export const totalOf = (spread: Spread) => Object.values(spread).reduce((sum, n) => sum + n, 0)

/** The same as numbers in the order of the scale, for pictures of thousands. */
export const countsOf = (spread: Spread) => STATUSES.map((status) => spread[status] ?? 0)
export const spreadOf = (counts: number[]): Spread =>
  Object.fromEntries(STATUSES.map((status, n) => [status, counts[n] ?? 0]))
