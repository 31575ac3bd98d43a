import { sql as raw } from 'kysely'
import { readRows } from '@/lib/commitments/row'
import { spreadByStatement } from '@/lib/commitments/summary'
import { db } from '@/lib/db/client'
import { matchingKeys } from '@/lib/db/search/nearest'
import { setOf, sql } from '@/lib/db/sql'
import { AppError } from '@/lib/errors'
import { totalOf } from '@/lib/follow-ups/spread'
import type { Language } from '@/lib/i18n/languages'
import { readLocal } from '@/lib/i18n/local-text'
import { countChosen } from '@/lib/lists/count'
import { byCount, inCodeOrder } from '@/lib/lists/facets'
import { directed, inNameOrder, inOrderOf } from '@/lib/lists/order'
import { rowsOf } from '@/lib/lists/query'
import { type Withdrawal, withdrawalOf } from '@/lib/records/version'
import { STATEMENT_KINDS } from '@/lib/statements/codes'
import { findParagraphs } from '@/lib/statements/found'
import { asStatement, type StatementRead, statementSelect } from '@/lib/statements/row'
import type { StatementQuery, statementFilters } from '@/lib/statements/schema'
import type { Analyst, Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

type Choice = Pick<StatementQuery, keyof typeof statementFilters>
type Found = readonly string[] | null

/**
 * A page of statements with how many commitments each holds, by joint status, how many there are in all, and how many each
 * value of each filter would show; titles sort as `language` sorts them.
 */
export async function listStatements(reader: Reader, query: StatementQuery, language: Language = 'en') {
  const { sort, page, pageSize, asOf, knownAt, ...choice } = query
  const found = choice.q ? await matchingKeys(['Statement', 'Passage'], choice.q) : null
  const [ids, { total, facets }] = await Promise.all([
    idsOf(chosen(choice, found), query, language),
    count(choice, found),
  ])
  const [rows, spreads] = await Promise.all([
    db.statement.findMany({ where: { id: { in: ids } }, select: statementSelect }),
    spreadByStatement(reader, ids, { asOf, knownAt }),
  ])
  const paragraphs = choice.q ? await findParagraphs(rows, choice.q, language) : null
  const drawn = inOrderOf(ids, rows, ({ id }) => id).map((row) => {
    const spread = spreads.get(row.id) ?? {}
    return { ...asStatement(row), commitments: totalOf(spread), spread, found: paragraphs?.get(row.id) ?? null }
  })
  return { rows: drawn, total, facets, page, pageSize }
}

/**
 * The statements that a query chooses: found by their titles, and by the words of their paragraphs. A filter without SQL
 * here does not compile.
 */
function chosen({ q: _, kind, state, year, ...unused }: Choice, found: Found) {
  unused satisfies Record<string, never>
  return sql
    .selectFrom('Statement as s')
    .where('s.withdrawnAt', 'is', null)
    .$if(found !== null, (rows) => rows.where('s.id', 'in', setOf(found ?? [])))
    .$if(kind.length > 0, (rows) => rows.where('s.kind', 'in', kind))
    .$if(year.length > 0, (rows) => rows.where(YEAR, 'in', year))
    .$if(state.length > 0, (rows) =>
      rows.where('s.id', 'in', (statements) =>
        statements.selectFrom('StatementParty').select('statementId').where('stateCode', 'in', state),
      ),
    )
}

const YEAR = raw<string>`substr(s."issuedOn", 1, 4)`

/** The ids of a page, in order; the slug decides between equals, so that pages do not overlap. */
async function idsOf(rows: ReturnType<typeof chosen>, { sort, page, pageSize }: StatementQuery, language: Language) {
  if (sort.endsWith('title')) {
    const titles = await rows.select(['s.id as key', 's.title as name']).orderBy('s.slug').execute()
    return rowsOf(inNameOrder(titles, sort, language), { page, pageSize })
  }
  const keys = await rows
    .select('s.id')
    .orderBy(sort.endsWith('issued') ? 's.issuedOn' : 's.slug', directed(sort))
    .orderBy('s.slug')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return keys.map(({ id }) => id)
}

/** How many statements are chosen, and how many each value of each filter would show, each facet ignoring its own. */
async function count(choice: Choice, found: Found) {
  const { total, of } = await countChosen(chosen(choice, found).select('s.id'), {
    kind: chosen({ ...choice, kind: [] }, found).select('s.kind as value'),
    state: chosen({ ...choice, state: [] }, found)
      .innerJoin('StatementParty as p', 'p.statementId', 's.id')
      .select('p.stateCode as value'),
    year: chosen({ ...choice, year: [] }, found).select(YEAR.as('value')),
  })
  const facets = {
    kind: inCodeOrder(STATEMENT_KINDS, of('kind')),
    state: byCount(of('state')),
    year: of('year').sort((a, b) => (a.value < b.value ? 1 : -1)),
  }
  return { total, facets }
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

/** What a statement is called, also when it was withdrawn. Refuses an unknown slug with `not_found`. */
export async function getStatementTitle(_reader: Reader, slug: string) {
  const stored = await db.statement.findUnique({ where: { slug }, select: { title: true } })
  if (!stored) throw new AppError('not_found', 'errors.statementUnknown')
  return readLocal(stored.title)
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
