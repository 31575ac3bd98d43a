import type { List } from '@/lib/lists/list'

/** The list of states. */
export const STATE_LIST = {
  path: '/states',
  sorts: ['code', 'name', 'owes'],
  sort: 'code',
  facets: ['kind'],
  long: [],
} as const satisfies List
