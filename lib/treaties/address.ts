import { type Change, listHref } from '@/lib/lists/address'
import { TREATY_LIST } from '@/lib/treaties/list'
import type { TreatyQuery } from '@/lib/treaties/schema'

/** The list's address with a change made to it. */
export const treatiesHref = (query: Partial<TreatyQuery>, change: Change<TreatyQuery> = {}) =>
  listHref(TREATY_LIST, query, change)
