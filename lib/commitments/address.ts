import type { ColumnKey } from '@/lib/commitments/columns'
import type { MatrixQuery } from '@/lib/commitments/page-query'
import type { CommitmentQuery } from '@/lib/commitments/schema'

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

/** The matrix's address; the first page and our own scale go unsaid. */
export function matrixHref(query: Partial<MatrixQuery>) {
  const params = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === USUAL[name] ? [] : [[name, String(value)]],
    ),
  )
  return params.size > 0 ? `/matrix?${params}` : '/matrix'
}
