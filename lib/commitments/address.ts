import { type ColumnKey, columnChoice } from '@/lib/commitments/columns'
import { type CommitmentQuery, commitmentQuery } from '@/lib/commitments/schema'

/** What the list's page reads from its address: the query, and which columns are shown. */
export const commitmentPageQuery = commitmentQuery.extend({ columns: columnChoice })
export type CommitmentPageQuery = CommitmentQuery & { columns: ColumnKey[] }

type Value = string | number | readonly string[] | undefined
/** A parameter's change: undefined or an empty list takes it out. */
export type AddressChange = Partial<Record<keyof CommitmentPageQuery, Value>>

const USUAL: Record<string, Value> = { sort: 'ref', page: 1, pageSize: 50, scale: 'ours' }

/** The parameters of a view, less what is usual; a change of anything but the page goes back to the first page. */
export function addressParams(query: Partial<CommitmentPageQuery>, change: AddressChange = {}) {
  const params = new URLSearchParams()
  const page = 'page' in change ? change.page : Object.keys(change).length > 0 ? undefined : query.page
  for (const [name, value] of Object.entries({ ...query, ...change, page })) {
    if (value === undefined || value === '' || value === USUAL[name]) continue
    if (typeof value === 'string' || typeof value === 'number') params.set(name, String(value))
    else for (const item of value) params.append(name, item)
  }
  return params
}

/** The list's address with a change made to it. */
export function commitmentsHref(query: Partial<CommitmentPageQuery>, change: AddressChange = {}) {
  const params = addressParams(query, change)
  return params.size > 0 ? `/commitments?${params}` : '/commitments'
}

/** A list filter's values with one put in or taken out. */
export const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((v) => v !== value) : [...values, value]
