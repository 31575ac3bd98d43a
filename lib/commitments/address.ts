import type { ColumnKey } from '@/lib/commitments/columns'
import { COMMITMENT_LIST } from '@/lib/commitments/list'
import type { MatrixQuery } from '@/lib/commitments/page-query'
import type { CommitmentQuery } from '@/lib/commitments/schema'
import { type Change, listHref, listParams, withParams, writeParams } from '@/lib/lists/address'

export type CommitmentPageQuery = CommitmentQuery & { columns: ColumnKey[] }
export type CommitmentChange = Change<CommitmentPageQuery>

/** The parameters of a view of the list with a change made to it. */
export const commitmentParams = (query: Partial<CommitmentPageQuery>, change: CommitmentChange = {}) =>
  listParams(COMMITMENT_LIST, query, change)

/** The list's address with a change made to it. */
export const commitmentsHref = (query: Partial<CommitmentPageQuery>, change: CommitmentChange = {}) =>
  listHref(COMMITMENT_LIST, query, change)

/** The matrix's address; the first page and our own scale go unsaid. */
export const matrixHref = (query: Partial<MatrixQuery>) =>
  withParams('/matrix', writeParams(query, { page: 1, scale: 'ours' }))
