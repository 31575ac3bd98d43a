import { z } from 'zod'
import { page, pageSize, pointInTime } from '@/lib/commitments/schema'
import { stateCode } from '@/lib/follow-ups/schema'
import { STATEMENT_KINDS } from '@/lib/statements/codes'

/** What the list of statements can be narrowed and sorted by. */
export const statementQuery = z.strictObject({
  q: z.string().trim().max(200, { error: 'errors.tooLong' }).optional(),
  kind: z.array(z.enum(STATEMENT_KINDS, { error: 'errors.choice' })).default([]),
  state: z.array(stateCode).default([]),
  ...pointInTime,
  sort: z.enum(['issued', '-issued', 'slug', '-slug'], { error: 'errors.choice' }).default('-issued'),
  page: page.default(1),
  pageSize: pageSize.default(50),
})
export type StatementQuery = z.infer<typeof statementQuery>

/** What the reader reads from its address. */
export const readerQuery = z.strictObject({
  ...pointInTime,
  text: z.enum(['both', 'original', 'translation'], { error: 'errors.choice' }).default('both'),
})

/** Sources as they are kept with a fact: a title, and an address where there is one. */
export const sources = z.array(z.object({ title: z.string(), url: z.string().nullable() }))
