import type { List } from '@/lib/lists/list'

/** The list of commitments. */
export const COMMITMENT_LIST = {
  path: '/commitments',
  sorts: ['ref', 'issued', 'sector', 'joint', 'observed', 'review'],
  sort: 'ref',
  facets: ['sector', 'status', 'joint', 'state', 'treaty', 'statement', 'kind', 'strength'],
  long: ['state', 'treaty', 'statement'],
  usual: { scale: 'ours' },
} as const satisfies List
export type FacetName = (typeof COMMITMENT_LIST.facets)[number]
