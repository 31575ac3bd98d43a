import { matchingKeys } from '@/lib/db/search/nearest'

/** The ids of the commitments that have what was typed; null when nothing was. */
export const findWords = async (q: string | undefined): Promise<ReadonlySet<string> | null> =>
  q ? new Set(await matchingKeys(['Commitment'], q)) : null
