import { type Expression, sql as raw } from 'kysely'
import { sql } from '@/lib/db/sql'
import type { FacetCount } from '@/lib/lists/facets'

type Counted = { facet: string; value: string; count: number }

/**
 * How many rows are chosen, and of each facet's rows how many have each value, in one question. A facet's rows are those
 * that would be chosen without its own filter: a `value` each.
 */
export async function countChosen<Name extends string>(
  rows: Expression<unknown>,
  facets: Record<Name, Expression<{ value: string | null }>>,
) {
  const parts = Object.entries<Expression<unknown>>(facets).map(
    ([name, values]) =>
      raw`SELECT ${name} AS "facet", "value", count(*) AS "count" FROM ${values} WHERE "value" IS NOT NULL GROUP BY "value"`,
  )
  const total = raw`SELECT '' AS "facet", '' AS "value", count(*) AS "count" FROM ${rows}`
  const counted = await raw<Counted>`${raw.join([total, ...parts], raw` UNION ALL `)}`.execute(sql)
  const of = (facet: Name | ''): FacetCount[] =>
    counted.rows.flatMap((row) => (row.facet === facet ? { value: row.value, count: row.count } : []))
  return { total: of('')[0]?.count ?? 0, of: (facet: Name) => of(facet) }
}
