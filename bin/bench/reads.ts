import { PLAIN, type PlainQuery } from '@/bin/bench/plain-sql'
import type { Sample } from '@/bin/bench/sample'

/** A read over HTTP: its address at the n-th request, the plain query for the same rows, and the target in milliseconds. */
export type Read = {
  name: string
  what: string
  target: number
  path: (sample: Sample, n: number) => string
  plain: PlainQuery
}

const API = '/api/v1/commitments'
const query = (params: Record<string, string>) => `?${new URLSearchParams(params)}`

/** The reads of the table, and what each may take at 100,000 commitments on two cores: p50 of one client. */
export const READS: Read[] = [
  {
    ...{ name: 'list', what: 'API list with facets', target: 15, plain: PLAIN.list },
    path: (_, n) => API + query({ page: String((n % 20) + 1) }),
  },
  {
    ...{ name: 'filtered', what: 'API list of a sector and a state', target: 12, plain: PLAIN.filtered },
    path: (sample, n) => API + query(sample.filter(n)),
  },
  {
    ...{ name: 'one', what: 'API, one commitment', target: 10, plain: PLAIN.one },
    path: (sample, n) => `${API}/${sample.ref(n)}`,
  },
  {
    ...{ name: 'search', what: 'API, search for a Russian word', target: 25, plain: PLAIN.search },
    path: (sample, n) => API + query({ q: sample.word(n) }),
  },
  {
    ...{ name: 'as-of', what: 'API list as of a day', target: 60, plain: PLAIN.asOf },
    path: (sample, n) => API + query({ asOf: sample.day(n) }),
  },
  {
    ...{ name: 'list-page', what: 'page /commitments', target: 90, plain: PLAIN.list },
    path: (_, n) => `/commitments${query({ page: String((n % 20) + 1) })}`,
  },
  { name: 'overview', what: 'page /', target: 90, plain: PLAIN.sectors, path: () => '/' },
  { name: 'matrix', what: 'page /matrix', target: 90, plain: PLAIN.matrix, path: () => '/matrix' },
  {
    ...{ name: 'one-page', what: 'page of one commitment', target: 60, plain: PLAIN.one },
    path: (sample, n) => `/commitments/${sample.ref(n)}`,
  },
]
