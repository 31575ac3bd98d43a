import type { TreatyDetail } from '@/lib/treaties/row'

/** Beyond this many, lanes are too narrow to read and a list is clearer. */
const MOST_LANES = 4

/**
 * The states that acts are drawn by side by side: the parties and whoever else acted, so that a party that has not
 * acted is seen to. None when no state acted by itself, or when they are too many to stand side by side.
 */
export function lanesOf({ parties, actions }: Pick<TreatyDetail, 'parties' | 'actions'>): string[] {
  const actors = actions.flatMap(({ state }) => state ?? [])
  const lanes = [...new Set([...parties.map(({ code }) => code), ...actors])]
  return actors.length === 0 || lanes.length > MOST_LANES ? [] : lanes
}
