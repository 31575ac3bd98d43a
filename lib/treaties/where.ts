import type { Prisma } from '@/lib/db/generated/client'
import { matchingKeys } from '@/lib/db/search/nearest'
import type { TreatyQuery } from '@/lib/treaties/schema'

type Where = Prisma.TreatyWhereInput
/** The part of a query that chooses treaties. */
export type TreatyChoice = Omit<TreatyQuery, 'sort' | 'page' | 'pageSize'>

/** The treaties that a query chooses. A filter without SQL here does not compile. */
export async function whereOf(choice: TreatyChoice): Promise<Where> {
  const { q, kind, status, state, ...unused } = choice
  unused satisfies Record<string, never>
  const and: Where[] = [{ withdrawnAt: null }]
  if (q) and.push({ id: { in: await matchingKeys(['Treaty'], q) } })
  if (kind.length > 0) and.push({ kind: { in: kind } })
  if (status.length > 0) and.push({ status: { in: status } })
  if (state.length > 0) and.push({ parties: { some: { stateCode: { in: state } } } })
  return { AND: and }
}
