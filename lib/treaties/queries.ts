import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { withdrawalOf } from '@/lib/records/version'
import { partsInclude } from '@/lib/treaties/parts'
import { asTreaty, asTreatyDetail, countInvocations, treatyDetailSelect, treatySelect } from '@/lib/treaties/row'
import type { TreatyQuery } from '@/lib/treaties/schema'
import { whereOf } from '@/lib/treaties/where'
import type { Analyst, Reader } from '@/lib/values/people'

/**
 * A page of treaties with how many commitments invoke each; titles are sorted as `language` sorts them.
 *
 * Sorting by title or by invocations reads the key of every treaty that is chosen: neither is in a column, and an
 * alphabet is the language's, not the database's.
 */
export async function listTreaties(_reader: Reader, query: TreatyQuery, language: Language = 'en') {
  const { sort, page, pageSize, ...choice } = query
  const where = await whereOf(choice)
  const skip = (page - 1) * pageSize
  const [rows, total] = await Promise.all([
    sort.endsWith('title') || sort.endsWith('invoked')
      ? pageByKey(where, sort, language, skip, pageSize)
      : db.treaty.findMany({ where, select: treatySelect, orderBy: orderOf(sort), skip, take: pageSize }),
    db.treaty.count({ where }),
  ])
  return { rows: rows.map(asTreaty), total, page, pageSize }
}

/** The slug decides between equals, so that pages do not overlap. */
function orderOf(sort: TreatyQuery['sort']): Prisma.TreatyOrderByWithRelationInput[] {
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  if (sort.endsWith('signed')) return [{ signedOn: { sort: direction, nulls: 'last' } }, { slug: 'asc' }]
  return [{ slug: direction }]
}

async function pageByKey(
  where: Prisma.TreatyWhereInput,
  sort: TreatyQuery['sort'],
  language: Language,
  skip: number,
  take: number,
) {
  const keys = await db.treaty.findMany({
    where,
    select: { id: true, title: true, _count: countInvocations },
    orderBy: { slug: 'asc' },
  })
  const sign = sort.startsWith('-') ? -1 : 1
  const { compare } = new Intl.Collator(language, { numeric: true })
  const rows = keys.map(({ id, title, _count }) => ({
    id,
    title: inLanguage(readLocal(title), language).text,
    invokedBy: _count.invocations,
  }))
  rows.sort((a, b) => sign * (sort.endsWith('title') ? compare(a.title, b.title) : a.invokedBy - b.invokedBy))
  const ids = rows.slice(skip, skip + take).map(({ id }) => id)
  const found = await db.treaty.findMany({ where: { id: { in: ids } }, select: treatySelect })
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/**
 * One treaty with every fact, act, relation and name. Refuses an unknown slug with `not_found`, and a withdrawn treaty
 * too unless `evenWithdrawn`; `withdrawal` then says when and why.
 */
export async function getTreaty(_reader: Reader, slug: string, { evenWithdrawn = false } = {}) {
  const stored = await db.treaty.findUnique({
    where: { slug, ...(evenWithdrawn ? {} : { withdrawnAt: null }) },
    select: { ...treatyDetailSelect, withdrawnAt: true, withdrawnBecause: true },
  })
  if (!stored) throw new AppError('not_found', 'errors.treatyUnknown')
  const { withdrawnAt, withdrawnBecause, ...treaty } = stored
  return { ...asTreatyDetail(treaty), withdrawal: withdrawalOf({ withdrawnAt, withdrawnBecause }) }
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
