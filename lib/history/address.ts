import { HISTORY_LIST } from '@/lib/history/list'
import type { HistoryQuery } from '@/lib/history/schema'
import { type Change, listHref } from '@/lib/lists/address'

/** The log's address with a change made to it. */
export const historyHref = (query: Partial<HistoryQuery>, change: Change<HistoryQuery> = {}) =>
  listHref(HISTORY_LIST, query, change)
