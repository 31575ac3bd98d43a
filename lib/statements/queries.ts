import type { Reader } from '@/lib/auth/schema'
import { codeOf } from '@/lib/codes'
import { asRow, rowSelect } from '@/lib/commitments/row'
import type { Spread } from '@/lib/commitments/summary'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'
import { verdictsAt } from '@/lib/follow-ups/as-of'
import { STATUSES } from '@/lib/follow-ups/codes'
import type { PointInTime } from '@/lib/follow-ups/verdict'
import { searchParts } from '@/lib/search/fold'
import { asStatement, type StatementRead, statementSelect } from '@/lib/statements/row'
import type { StatementQuery } from '@/lib/statements/schema'

/** A page of statements with how many commitments each holds, by joint status. */
export async function listStatements(_reader: Reader, query: StatementQuery) {
  const parts = query.q ? searchParts(query.q) : []
  const where: Prisma.StatementWhereInput = {
    withdrawnAt: null,
    ...(query.q && parts.length === 0 ? { id: { in: [] } } : {}),
    ...(query.kind.length > 0 ? { kind: { in: query.kind } } : {}),
    ...(query.state.length > 0 ? { parties: { some: { stateCode: { in: query.state } } } } : {}),
    AND: parts.map((part) => ({ searchText: { contains: part } })),
  }
  const order = query.sort.startsWith('-') ? 'desc' : 'asc'
  const [rows, total, past] = await Promise.all([
    db.statement.findMany({
      where,
      select: {
        ...statementSelect,
        commitments: { where: { withdrawnAt: null }, select: { id: true, jointStatus: true } },
      },
      orderBy: query.sort.endsWith('issued')
        ? [{ issuedOn: { sort: order, nulls: 'last' } }, { slug: 'asc' }]
        : [{ slug: order }],
      skip: (query.page - 1) * query.pageSize,
      take: query.pageSize,
    }),
    db.statement.count({ where }),
    verdictsAt(query),
  ])
  const drawn = rows.map(({ commitments, ...row }) => {
    const spread: Spread = {}
    for (const { id, jointStatus } of commitments) {
      const status = past ? (past.get(id)?.joint ?? 'not_assessed') : codeOf(STATUSES, jointStatus)
      spread[status] = (spread[status] ?? 0) + 1
    }
    return { ...asStatement(row), commitments: commitments.length, spread }
  })
  return { rows: drawn, total, page: query.page, pageSize: query.pageSize }
}

/** One statement: its paragraphs in order with their translations, and its commitments. Refuses an unknown slug. */
export async function getStatement(_reader: Reader, slug: string, point: PointInTime = {}): Promise<StatementRead> {
  const stored = await db.statement.findUnique({ where: { slug, withdrawnAt: null }, select: statementSelect })
  if (!stored) throw new AppError('not_found', 'errors.statementUnknown')
  const [passages, commitments, past] = await Promise.all([
    db.passage.findMany({
      where: { statementId: stored.id, edition: stored.edition },
      include: { translations: true },
      orderBy: { ordinal: 'asc' },
    }),
    db.commitment.findMany({
      where: { statementId: stored.id, withdrawnAt: null },
      select: rowSelect,
      orderBy: [{ passage: { ordinal: 'asc' } }, { start: 'asc' }],
    }),
    verdictsAt(point),
  ])
  return {
    ...asStatement(stored),
    passages: passages.map(({ ordinal, original, translations }) => ({
      ordinal,
      original,
      translations: Object.fromEntries(translations.map(({ language, text }) => [language, text])),
    })),
    commitments: commitments.map((row) => asRow(row, past)),
  }
}

/** How many statements the ledger holds. */
export function countStatements(_reader: Reader) {
  return db.statement.count({ where: { withdrawnAt: null } })
}
