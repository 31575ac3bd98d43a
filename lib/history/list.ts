import type { List } from '@/lib/lists/list'

/** The log as a list, newest first. */
export const HISTORY_LIST = { path: '/history', facets: [], long: [] } as const satisfies List
