import type { TreatyQuery } from '@/lib/treaties/schema'

type Value = string | number | readonly string[] | undefined
/** A parameter's change: undefined or an empty list takes it out. */
export type TreatyChange = Partial<Record<keyof TreatyQuery, Value>>

const USUAL: Record<string, Value> = { sort: 'signed', page: 1, pageSize: 50 }

/** The parameters of a view, less what is usual; a change of anything but the page goes back to the first page. */
export function treatyParams(query: Partial<TreatyQuery>, change: TreatyChange = {}) {
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
export function treatiesHref(query: Partial<TreatyQuery>, change: TreatyChange = {}) {
  const params = treatyParams(query, change)
  return params.size > 0 ? `/treaties?${params}` : '/treaties'
}
