import { z } from 'zod'
import { SECTORS } from '@/lib/commitments/codes'
import { COLUMN_KEYS } from '@/lib/commitments/columns'
import { commitmentQuery, scaleChoice } from '@/lib/commitments/schema'
import { choice, page } from '@/lib/lists/query'
import { pointInTime } from '@/lib/values/point-in-time'

// Apart from the addresses, which are made in the browser too, where no parameter is read.

/** What the list's page reads from its address: the query, and which columns are shown; none chosen shows the usual ones. */
export const commitmentPageQuery = commitmentQuery.extend({
  columns: choice(COLUMN_KEYS),
})

/** What the matrix reads from its address. */
export const matrixQuery = z.strictObject({
  ...pointInTime,
  scale: scaleChoice,
  /** The sector whose commitments are listed, a page at a time. */
  open: z.enum(SECTORS, { error: 'errors.choice' }).optional(),
  page: page.default(1),
})
export type MatrixQuery = z.infer<typeof matrixQuery>
