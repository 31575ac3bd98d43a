import { countInvocations } from '@/lib/commitments/summary'
import { db } from '@/lib/db/client'
import { matchingKeys } from '@/lib/db/search/nearest'
import { setOf, sql } from '@/lib/db/sql'
import { AppError } from '@/lib/errors'
import type { Language } from '@/lib/i18n/languages'
import { readLocal } from '@/lib/i18n/local-text'
import { countChosen } from '@/lib/lists/count'
import { byCount, inCodeOrder } from '@/lib/lists/facets'
import { directed, inNameOrder, inOrderOf, signOf } from '@/lib/lists/order'
import { rowsOf } from '@/lib/lists/query'
import { withdrawalOf } from '@/lib/records/version'
import { TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import { partsInclude } from '@/lib/treaties/parts'
import { asListedTreaty, asTreatyDetail, listedTreatySelect, treatyDetailSelect } from '@/lib/treaties/row'
import type { TreatyQuery, treatyFilters } from '@/lib/treaties/schema'
import type { Analyst, Reader } from '@/lib/values/people'

type Choice = Pick<TreatyQuery, keyof typeof treatyFilters>
type Found = readonly string[] | null

/**
 * A page of treaties with how many commitments invoke each, how many there are in all, and how many each value of each
 * filter would show; titles are sorted as `language` sorts them.
 */
export async function listTreaties(reader: Reader, query: TreatyQuery, language: Language = 'en') {
  const { sort, page, pageSize, ...choice } = query
  const found = choice.q ? await matchingKeys(['Treaty'], choice.q) : null
  const invoked = await countInvocations(reader)
  const [ids, { total, facets }] = await Promise.all([
    idsOf(chosen(choice, found), query, language, invoked),
    count(choice, found),
  ])
  const rows = await db.treaty.findMany({
    where: { id: { in: ids } },
    select: listedTreatySelect,
  })
  return {
    rows: inOrderOf(ids, rows, ({ id }) => id).map((row) =>
      asListedTreaty(row, invoked.get(row.id) ?? 0, choice.q, language),
    ),
    ...{ total, facets, page, pageSize },
  }
}

/** The treaties that a query chooses. A filter without SQL here does not compile. */
function chosen({ q: _, kind, status, state, ...unused }: Choice, found: Found) {
  unused satisfies Record<string, never>
  return sql
    .selectFrom('Treaty as t')
    .where('t.withdrawnAt', 'is', null)
    .$if(found !== null, (rows) => rows.where('t.id', 'in', setOf(found ?? [])))
    .$if(kind.length > 0, (rows) => rows.where('t.kind', 'in', kind))
    .$if(status.length > 0, (rows) => rows.where('t.status', 'in', status))
    .$if(state.length > 0, (rows) =>
      rows.where('t.id', 'in', (treaties) =>
        treaties.selectFrom('TreatyParty').select('treatyId').where('stateCode', 'in', state),
      ),
    )
}

/**
 * The ids of a page, in order; the slug decides between equals, so that pages do not overlap. By title or by invocations
 * the key of every treaty that is chosen is read: an alphabet is the language's, and counts are kept in memory.
 */
async function idsOf(
  rows: ReturnType<typeof chosen>,
  { sort, page, pageSize }: TreatyQuery,
  language: Language,
  invoked: ReadonlyMap<string, number>,
) {
  if (sort.endsWith('title')) {
    const titles = await rows.select(['t.id as key', 't.title as name']).orderBy('t.slug').execute()
    return rowsOf(inNameOrder(titles, sort, language), { page, pageSize })
  }
  if (sort.endsWith('invoked')) {
    const keys = await rows.select('t.id').orderBy('t.slug').execute()
    const times = ({ id }: { id: string }) => signOf(sort) * (invoked.get(id) ?? 0)
    return rowsOf(
      keys.toSorted((a, b) => times(a) - times(b)),
      { page, pageSize },
    ).map(({ id }) => id)
  }
  const keys = await rows
    .select('t.id')
    .orderBy(sort.endsWith('signed') ? 't.signedOn' : 't.slug', directed(sort))
    .orderBy('t.slug')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  return keys.map(({ id }) => id)
}

/** How many treaties are chosen, and how many each value of each filter would show, each facet ignoring its own. */
async function count(choice: Choice, found: Found) {
  const { total, of } = await countChosen(chosen(choice, found).select('t.id'), {
    kind: chosen({ ...choice, kind: [] }, found).select('t.kind as value'),
    status: chosen({ ...choice, status: [] }, found).select('t.status as value'),
    state: chosen({ ...choice, state: [] }, found)
      .innerJoin('TreatyParty as p', 'p.treatyId', 't.id')
      .select('p.stateCode as value'),
  })
  const facets = {
    kind: inCodeOrder(TREATY_KINDS, of('kind')),
    status: inCodeOrder(TREATY_STATUSES, of('status')),
    state: byCount(of('state')),
  }
  return { total, facets }
}

/**
 * One treaty with every fact, act, relation and name. Refuses an unknown slug with `not_found`, and a withdrawn treaty
 * too unless `evenWithdrawn`; `withdrawal` then says when and why.
 */
export async function getTreaty(reader: Reader, slug: string, { evenWithdrawn = false } = {}) {
  const stored = await db.treaty.findUnique({
    where: { slug, ...(evenWithdrawn ? {} : { withdrawnAt: null }) },
    select: { ...treatyDetailSelect, withdrawnAt: true, withdrawnBecause: true },
  })
  if (!stored) throw new AppError('not_found', 'errors.treatyUnknown')
  const { withdrawnAt, withdrawnBecause, ...treaty } = stored
  const invoked = await countInvocations(reader)
  return {
    ...asTreatyDetail(treaty, invoked.get(treaty.id) ?? 0),
    withdrawal: withdrawalOf({ withdrawnAt, withdrawnBecause }),
  }
}

/** What a treaty is called, also when it was withdrawn. Refuses an unknown slug with `not_found`. */
export async function getTreatyTitle(_reader: Reader, slug: string) {
  const stored = await db.treaty.findUnique({ where: { slug }, select: { title: true } })
  if (!stored) throw new AppError('not_found', 'errors.treatyUnknown')
  return readLocal(stored.title)
}

/** A treaty as its form is drawn from it. Refuses an unknown slug with `not_found`. */
export async function getTreatyRecord(_user: Analyst, slug: string) {
  const stored = await db.treaty.findUnique({ where: { slug }, include: partsInclude })
  if (!stored) throw new AppError('not_found', 'errors.treatyUnknown')
  return stored
}

/** Every treaty's address and title, for a choice among them. */
export async function listTreatyNames(_reader: Reader) {
  const treaties = await db.treaty.findMany({
    where: { withdrawnAt: null },
    select: { slug: true, title: true },
    orderBy: [{ signedOn: 'asc' }, { slug: 'asc' }],
  })
  return treaties.map(({ slug, title }) => ({ slug, title: readLocal(title) }))
}

/** How many treaties the ledger holds. */
export function countTreaties(_reader: Reader) {
  return db.treaty.count({ where: { withdrawnAt: null } })
}
