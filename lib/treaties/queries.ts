import type { Reader } from '@/lib/auth/schema'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'
import { searchParts } from '@/lib/search/fold'
import { asTreaty, asTreatyDetail, treatyDetailSelect, treatySelect } from '@/lib/treaties/row'
import type { TreatyQuery } from '@/lib/treaties/schema'

/** A page of treaties with how many commitments invoke each. */
export async function listTreaties(_reader: Reader, query: TreatyQuery) {
  const parts = query.q ? searchParts(query.q) : []
  const where: Prisma.TreatyWhereInput = {
    withdrawnAt: null,
    ...(query.q && parts.length === 0 ? { id: { in: [] } } : {}),
    ...(query.kind.length > 0 ? { kind: { in: query.kind } } : {}),
    ...(query.status.length > 0 ? { status: { in: query.status } } : {}),
    ...(query.state.length > 0 ? { parties: { some: { stateCode: { in: query.state } } } } : {}),
    AND: parts.map((part) => ({ searchText: { contains: part } })),
  }
  const [rows, total] = await Promise.all([
    db.treaty.findMany({
      where,
      select: treatySelect,
      orderBy: orderOf(query.sort),
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
    }),
    db.treaty.count({ where }),
  ])
  return { rows: rows.map(asTreaty), total, page: query.page, pageSize: query.pageSize }
}

function orderOf(sort: TreatyQuery['sort']): Prisma.TreatyOrderByWithRelationInput[] {
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  const bySlug = { slug: 'asc' } as const
  if (sort.endsWith('signed')) return [{ signedOn: { sort: direction, nulls: 'last' } }, bySlug]
  return sort.endsWith('invoked') ? [{ invocations: { _count: direction } }, bySlug] : [{ slug: direction }]
}

/** One treaty with every fact, act, relation and name. Refuses an unknown slug with `not_found`. */
export async function getTreaty(_reader: Reader, slug: string) {
  const stored = await db.treaty.findUnique({ where: { slug, withdrawnAt: null }, select: treatyDetailSelect })
  if (!stored) throw new AppError('not_found', 'errors.treatyUnknown')
  return asTreatyDetail(stored)
}

/** How many treaties the ledger holds. */
export function countTreaties(_reader: Reader) {
  return db.treaty.count({ where: { withdrawnAt: null } })
}
