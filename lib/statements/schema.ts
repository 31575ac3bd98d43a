import { z } from 'zod'
import { page, pageSize, pointInTime } from '@/lib/commitments/schema'
import { stateCode } from '@/lib/follow-ups/schema'
import { STATEMENT_KINDS } from '@/lib/statements/codes'

export const STATEMENT_SORTS = ['-issued', 'issued', 'title', '-title', 'slug', '-slug'] as const

/** What the list of statements can be narrowed and sorted by. */
export const statementQuery = z.strictObject({
  q: z.string().trim().max(200, { error: 'errors.tooLong' }).optional(),
  kind: z.array(z.enum(STATEMENT_KINDS, { error: 'errors.choice' })).default([]),
  state: z.array(stateCode).default([]),
  ...pointInTime,
  sort: z.enum(STATEMENT_SORTS, { error: 'errors.choice' }).default('-issued'),
  page: page.default(1),
  pageSize: pageSize.default(50),
})
export type StatementQuery = z.infer<typeof statementQuery>

export const TEXT_VIEWS = ['both', 'original', 'translation'] as const
export type TextView = (typeof TEXT_VIEWS)[number]

/** What the reader reads from its address; without `text` the page shows what there is room for. */
export const readerQuery = z.strictObject({
  ...pointInTime,
  edition: z.coerce.number({ error: 'errors.number' }).int().min(1, { error: 'errors.number' }).max(100_000).optional(),
  text: z.enum(TEXT_VIEWS, { error: 'errors.choice' }).optional(),
})

/** What a statement's JSON can be asked for with: the edition of its text, the current one unless given. */
export const statementReading = readerQuery.omit({ text: true })

/** Sources as they are kept with a fact: a title, and an address where there is one. */
export const sources = z.array(z.object({ title: z.string(), url: z.string().nullable() }))
