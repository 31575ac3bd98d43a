import type { List } from '@/lib/lists/list'

/** The list of statements. */
export const STATEMENT_LIST = {
  path: '/statements',
  sorts: ['issued', 'title', 'slug'],
  sort: '-issued',
  facets: ['kind', 'state', 'year'],
  long: ['state', 'year'],
} as const satisfies List
