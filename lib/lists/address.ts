import type { List, Param } from '@/lib/lists/list'

/** How many rows a page has unless it is asked for another number. */
export const PAGE_SIZE = 50

type Query = Record<string, Param>
/** A change of parameters: undefined or an empty list takes one out. */
export type Change<Of> = { [Name in keyof Of]?: Param }

/** Parameters as an address says them: nothing of what is empty or usual. */
export function writeParams(params: Query, usual: Query = {}) {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === '' || value === usual[name]) continue
    if (typeof value === 'string' || typeof value === 'number') said.set(name, String(value))
    else for (const item of value) said.append(name, item)
  }
  return said
}

export const withParams = (path: string, params: URLSearchParams) => (params.size > 0 ? `${path}?${params}` : path)

/** The parameters of a list's view with a change made to it; a change of anything but the page goes back to the first. */
export function listParams<Of extends Query>({ sort, usual }: List, query: Partial<Of>, change: Change<Of> = {}) {
  const page = 'page' in change ? change.page : Object.keys(change).length > 0 ? undefined : query.page
  return writeParams({ ...query, ...change, page }, { sort, page: 1, pageSize: PAGE_SIZE, ...usual })
}

/** The list's address with a change made to its view. */
export const listHref = <Of extends Query>(list: List, query: Partial<Of>, change: Change<Of> = {}) =>
  withParams(list.path, listParams(list, query, change))

/** A filter's values with one put in or taken out. */
export const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((v) => v !== value) : [...values, value]
