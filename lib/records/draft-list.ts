import { z } from 'zod'
import type { List } from '@/lib/lists/list'
import { anyOf, oneOf, paged, pageSize, searched } from '@/lib/lists/query'

/** What work a draft is: a text being read, a corrected text, a table being taken in. */
export const DRAFT_KINDS = ['statement', 'edition', 'table'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]
/** Whether proposals wait for a decision, or every one has its own. */
export const WORK_STATES = ['open', 'decided'] as const

/** Beside a form, a page is shorter. */
const SHOWN = 20

/** Where texts that are being read are listed, and tables. */
export const TEXT_DRAFT_LIST = {
  path: '/statements/new',
  facets: [],
  long: [],
  usual: { pageSize: SHOWN },
} as const satisfies List
export const TABLE_DRAFT_LIST = {
  path: '/imports',
  facets: [],
  long: [],
  usual: { pageSize: SHOWN },
} as const satisfies List

export const draftQuery = z.strictObject({
  q: searched,
  work: anyOf(oneOf(WORK_STATES)),
  ...paged,
  pageSize: pageSize.default(SHOWN),
})
export type DraftQuery = z.infer<typeof draftQuery>
