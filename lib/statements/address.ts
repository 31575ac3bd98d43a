import type { StatementQuery, TextView } from '@/lib/statements/schema'
import type { PointInTime } from '@/lib/values/point-in-time'

type Value = string | number | readonly string[] | undefined
/** A parameter's change: undefined or an empty list takes it out. */
export type StatementChange = Partial<Record<keyof StatementQuery, Value>>

const USUAL: Record<string, Value> = { sort: '-issued', page: 1, pageSize: 50 }

function written(params: Record<string, Value>) {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === '' || value === USUAL[name]) continue
    if (typeof value === 'string' || typeof value === 'number') said.set(name, String(value))
    else for (const item of value) said.append(name, item)
  }
  return said
}

const addressed = (path: string, params: URLSearchParams) => (params.size > 0 ? `${path}?${params}` : path)

/** The parameters of the list, less what is usual; a change of anything but the page goes back to the first page. */
export function statementParams(query: Partial<StatementQuery>, change: StatementChange = {}) {
  const page = 'page' in change ? change.page : Object.keys(change).length > 0 ? undefined : query.page
  return written({ ...query, ...change, page })
}

/** The list's address with a change made to it. */
export const statementsHref = (query: Partial<StatementQuery>, change: StatementChange = {}) =>
  addressed('/statements', statementParams(query, change))

/** The reader's address: which texts are shown, the day it is looked at from, and an edition that is not the current. */
export const readerHref = (slug: string, { asOf, knownAt }: PointInTime, text?: TextView, edition?: number) =>
  addressed(`/statements/${slug}`, written({ asOf, knownAt, text, edition }))

type Placed = { statement: { slug: string }; passage: number; edition: number; isWaiting: boolean }

/** Where a commitment's words stand: their paragraph, in the edition that has them. */
export const placeHref = ({ statement, passage, edition, isWaiting }: Placed) =>
  `${readerHref(statement.slug, {}, undefined, isWaiting ? edition : undefined)}#p${passage}`

/** A commitment's address, on the same day. */
export const promiseHref = (ref: string, { asOf, knownAt }: PointInTime) =>
  addressed(`/commitments/${ref}`, written({ asOf, knownAt }))
