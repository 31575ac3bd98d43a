import type { Status } from '@/lib/follow-ups/codes'

/** How many verdicts of each status; a status that none has is left out. */
export type Spread = Partial<Record<Status, number>>

export const totalOf = (spread: Spread) => Object.values(spread).reduce((sum, n) => sum + n, 0)
