import type { List } from '@/lib/lists/list'

/** The list of treaties. */
export const TREATY_LIST = {
  path: '/treaties',
  sorts: ['title', 'signed', 'slug', 'invoked'],
  sort: 'signed',
  facets: ['kind', 'status', 'state'],
  long: ['state'],
} as const satisfies List
