import { z } from 'zod'
import { page, pageSize } from '@/lib/commitments/schema'
import { stateCode } from '@/lib/follow-ups/schema'
import { TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'

export const TREATY_SORTS = [
  ...(['title', '-title', 'signed', '-signed', 'slug', '-slug'] as const),
  ...(['invoked', '-invoked'] as const),
] as const

/** What the list of treaties can be narrowed by; the same names in the address and the API. */
export const treatyFilters = {
  q: z.string().trim().max(200, { error: 'errors.tooLong' }).optional(),
  kind: z.array(z.enum(TREATY_KINDS, { error: 'errors.choice' })).default([]),
  status: z.array(z.enum(TREATY_STATUSES, { error: 'errors.choice' })).default([]),
  state: z.array(stateCode).default([]),
}

/** What the list of treaties can be narrowed and sorted by. */
export const treatyQuery = z.strictObject({
  ...treatyFilters,
  sort: z.enum(TREATY_SORTS, { error: 'errors.choice' }).default('signed'),
  page: page.default(1),
  pageSize: pageSize.default(50),
})
export type TreatyQuery = z.infer<typeof treatyQuery>

/** Filters whose values are counted above the list. */
export const TREATY_FACETS = ['kind', 'status', 'state'] as const
export type TreatyFacets = Record<(typeof TREATY_FACETS)[number], { value: string; count: number }[]>
