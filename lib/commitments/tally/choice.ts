import type { CommitmentQuery } from '@/lib/commitments/schema'

/** The part of a query that chooses rows. */
export type CommitmentChoice = Omit<CommitmentQuery, 'sort' | 'page' | 'pageSize' | 'asOf' | 'knownAt' | 'scale'>
