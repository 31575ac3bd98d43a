import { z } from 'zod'
import { page, pageSize } from '@/lib/commitments/schema'
import { stateCode } from '@/lib/follow-ups/schema'
import { TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'

export const TREATY_SORTS = ['signed', '-signed', 'slug', '-slug', 'invoked', '-invoked'] as const

/** What the list of treaties can be narrowed and sorted by. */
export const treatyQuery = z.strictObject({
  q: z.string().trim().max(200, { error: 'errors.tooLong' }).optional(),
  kind: z.array(z.enum(TREATY_KINDS, { error: 'errors.choice' })).default([]),
  status: z.array(z.enum(TREATY_STATUSES, { error: 'errors.choice' })).default([]),
  state: z.array(stateCode).default([]),
  sort: z.enum(TREATY_SORTS, { error: 'errors.choice' }).default('signed'),
  page: page.default(1),
  pageSize: pageSize.default(50),
})
export type TreatyQuery = z.infer<typeof treatyQuery>
