import type { CommitmentQuery } from '@/lib/commitments/schema'

/** The part of a query that chooses rows. */
export type CommitmentChoice = Omit<CommitmentQuery, 'sort' | 'page' | 'pageSize' | 'asOf' | 'knownAt' | 'scale'>

/** Everything: what a list shows when nothing is chosen. */
export const EVERYTHING: CommitmentChoice = {
  ...{ sector: [], status: [], joint: [], state: [], treaty: [], statement: [], kind: [], strength: [] },
}
