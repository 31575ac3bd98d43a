import { readRows } from '@/lib/commitments/row'
import { spreadByStatement } from '@/lib/commitments/summary'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { matchingKeys } from '@/lib/db/search/nearest'
import { AppError } from '@/lib/errors'
import { totalOf } from '@/lib/follow-ups/spread'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { type Withdrawal, withdrawalOf } from '@/lib/records/version'
import { asStatement, type StatementRead, statementSelect } from '@/lib/statements/row'
import type { StatementQuery } from '@/lib/statements/schema'
import type { Analyst, Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

/** A page of statements with how many commitments each holds, by joint status; titles sort as `language` sorts them. */
export async function listStatements(reader: Reader, query: StatementQuery, language: Language = 'en') {
  const where = await whereOf(query)
  const { sort, pageSize: take } = query
  const skip = (query.page - 1) * take
  const [rows, total] = await Promise.all([
    sort.endsWith('title')
      ? pageByTitle(where, sort, language, skip, take)
      : db.statement.findMany({ where, select: statementSelect, orderBy: orderOf(sort), skip, take }),
    db.statement.count({ where }),
  ])
  const spreads = await spreadByStatement(
    reader,
    rows.map(({ id }) => id),
    query,
  )
  const drawn = rows.map((row) => {
    const spread = spreads.get(row.id) ?? {}
    return { ...asStatement(row), commitments: totalOf(spread), spread }
  })
  return { rows: drawn, total, page: query.page, pageSize: query.pageSize }
}

/** A statement is found by its title, and by the words of its paragraphs. */
async function whereOf({ q, kind, state }: StatementQuery): Promise<Prisma.StatementWhereInput> {
  return {
    withdrawnAt: null,
    ...(q ? { id: { in: await matchingKeys(['Statement', 'Passage'], q) } } : {}),
    ...(kind.length > 0 ? { kind: { in: kind } } : {}),
    ...(state.length > 0 ? { parties: { some: { stateCode: { in: state } } } } : {}),
  }
}

/** The slug decides between equals, so that pages do not overlap. */
function orderOf(sort: StatementQuery['sort']): Prisma.StatementOrderByWithRelationInput[] {
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  if (sort.endsWith('issued')) return [{ issuedOn: { sort: direction, nulls: 'last' } }, { slug: 'asc' }]
  return [{ slug: direction }]
}

/** A title is in no column of its own, and an alphabet is the language's: the keys of all are sorted here. */
async function pageByTitle(
  where: Prisma.StatementWhereInput,
  sort: StatementQuery['sort'],
  language: Language,
  skip: number,
  take: number,
) {
  const keys = await db.statement.findMany({ where, select: { id: true, title: true }, orderBy: { slug: 'asc' } })
  const sign = sort.startsWith('-') ? -1 : 1
  const { compare } = new Intl.Collator(language, { numeric: true })
  const ids = keys
    .map(({ id, title }) => ({ id, title: inLanguage(readLocal(title), language).text }))
    .sort((a, b) => sign * compare(a.title, b.title))
    .slice(skip, skip + take)
    .map(({ id }) => id)
  const rows = await db.statement.findMany({ where: { id: { in: ids } }, select: statementSelect })
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/**
 * One statement: the paragraphs of its current edition, or of another, in order with their translations, and its
 * commitments. Refuses with `not_found` an unknown slug or edition, and a withdrawn statement too unless
 * `evenWithdrawn`; `withdrawal` then says when and why.
 */
export async function getStatement(
  _reader: Reader,
  slug: string,
  point: PointInTime = {},
  { evenWithdrawn = false, edition }: { evenWithdrawn?: boolean; edition?: number | undefined } = {},
): Promise<StatementRead & { withdrawal: Withdrawal | null }> {
  const found = await db.statement.findUnique({
    where: { slug, ...(evenWithdrawn ? {} : { withdrawnAt: null }) },
    select: { ...statementSelect, withdrawnAt: true, withdrawnBecause: true },
  })
  if (!found) throw new AppError('not_found', 'errors.statementUnknown')
  const { withdrawnAt, withdrawnBecause, ...stored } = found
  const shown = edition ?? stored.edition
  if (shown > stored.edition) throw new AppError('not_found', 'errors.editionUnknown')
  const [passages, ids] = await Promise.all([
    db.passage.findMany({
      where: { statementId: stored.id, edition: shown },
      include: { translations: true },
      orderBy: { ordinal: 'asc' },
    }),
    db.commitment.findMany({
      where: { statementId: stored.id, withdrawnAt: null },
      select: { id: true },
      orderBy: [{ passage: { ordinal: 'asc' } }, { start: 'asc' }],
    }),
  ])
  const commitments = await readRows(
    ids.map(({ id }) => id),
    point,
  )
  return {
    ...asStatement(stored),
    shown,
    withdrawal: withdrawalOf({ withdrawnAt, withdrawnBecause }),
    passages: passages.map(({ ordinal, original, translations }) => ({
      ordinal,
      original,
      translations: Object.fromEntries(translations.map(({ language, text }) => [language, text])),
    })),
    commitments: commitments.map((row) =>
      shown === stored.edition || row.edition === shown ? row : { ...row, ...placeIn(passages, row) },
    ),
  }
}

/** Where the same words stand in another edition's paragraphs, to be lit there; nowhere unless in one place only. */
function placeIn(passages: { ordinal: number; edition: number; original: string }[], { quote }: { quote: string }) {
  const found = passages.flatMap(({ ordinal, edition, original }) => {
    const start = original.indexOf(quote)
    if (start < 0) return []
    const isTwice = original.indexOf(quote, start + 1) >= 0
    const place = { passage: ordinal, edition, start, end: start + quote.length }
    return isTwice ? [place, place] : [place]
  })
  return found.length === 1 ? found[0] : {}
}

/** A statement as its form is drawn from it. Refuses an unknown slug with `not_found`. */
export async function getStatementRecord(_user: Analyst, slug: string) {
  const stored = await db.statement.findUnique({
    where: { slug },
    include: { parties: { orderBy: { position: 'asc' } } },
  })
  if (!stored) throw new AppError('not_found', 'errors.statementUnknown')
  return stored
}

/** How many statements the ledger holds. */
export function countStatements(_reader: Reader) {
  return db.statement.count({ where: { withdrawnAt: null } })
}
