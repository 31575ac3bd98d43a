import type { Prisma } from '@/lib/db/generated/client'
import type { TreatyQuery } from '@/lib/treaties/schema'
import { searchParts } from '@/lib/words/fold'

type Where = Prisma.TreatyWhereInput
/** The part of a query that chooses treaties. */
export type TreatyChoice = Omit<TreatyQuery, 'sort' | 'page' | 'pageSize'>

/** The treaties that a query chooses. A filter without SQL here does not compile. */
export function whereOf(choice: TreatyChoice): Where {
  const { q, kind, status, state, ...unused } = choice
  unused satisfies Record<string, never>
  const and: Where[] = [{ withdrawnAt: null }]
  if (q) and.push(...wordsIn(q))
  if (kind.length > 0) and.push({ kind: { in: kind } })
  if (status.length > 0) and.push({ status: { in: status } })
  if (state.length > 0) and.push({ parties: { some: { stateCode: { in: state } } } })
  return { AND: and }
}

/** Words of which nothing can be looked for find nothing, rather than everything. */
function wordsIn(q: string): Where[] {
  const parts = searchParts(q)
  return parts.length === 0 ? [{ id: { in: [] } }] : parts.map((part) => ({ searchText: { contains: part } }))
}
