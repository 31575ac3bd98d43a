import { type Change, listHref, withParams, writeParams } from '@/lib/lists/address'
import { STATEMENT_LIST } from '@/lib/statements/list'
import type { StatementQuery, TextView } from '@/lib/statements/schema'
import type { PointInTime } from '@/lib/values/point-in-time'

/** The list's address with a change made to it. */
export const statementsHref = (query: Partial<StatementQuery>, change: Change<StatementQuery> = {}) =>
  listHref(STATEMENT_LIST, query, change)

/** What the reader shows beside the text as it is: which texts, an edition that is not the current, words to light. */
type Shown = { text?: TextView | undefined; edition?: number | undefined; q?: string | undefined }

/** The reader's address, looked at from the same day. */
export const readerHref = (slug: string, { asOf, knownAt }: PointInTime, { text, edition, q }: Shown = {}) =>
  withParams(`/statements/${slug}`, writeParams({ asOf, knownAt, text, edition, q }))

type Placed = { statement: { slug: string }; passage: number; edition: number; isWaiting: boolean }

/** Where a commitment's words stand: their paragraph, in the edition that has them. */
export const placeHref = ({ statement, passage, edition, isWaiting }: Placed) =>
  `${readerHref(statement.slug, {}, { edition: isWaiting ? edition : undefined })}#p${passage}`

/** A commitment's address, on the same day. */
export const promiseHref = (ref: string, { asOf, knownAt }: PointInTime) =>
  withParams(`/commitments/${ref}`, writeParams({ asOf, knownAt }))
