import { countFacets } from '@/lib/commitments/facets'
import { partsInclude } from '@/lib/commitments/parts'
import { asRow, type CommitmentRow, rowSelect } from '@/lib/commitments/row'
import type { CommitmentQuery } from '@/lib/commitments/schema'
import { type CommitmentChoice, whereOf } from '@/lib/commitments/where'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'
import { type PastVerdicts, verdictsAt } from '@/lib/follow-ups/as-of'
import { rankOf } from '@/lib/follow-ups/verdict'
import { withdrawalOf } from '@/lib/records/version'
import type { Analyst, Reader } from '@/lib/values/people'
import type { PointInTime } from '@/lib/values/point-in-time'

/** A page of the commitments that a query chooses, how many there are in all, and what each filter's values would show. */
export async function listCommitments(_reader: Reader, query: CommitmentQuery) {
  const { sort, page, pageSize, asOf, knownAt, scale: _, ...choice } = query
  const past = await verdictsAt({ asOf, knownAt })
  const where = whereOf(choice, past)
  const skip = (page - 1) * pageSize
  const [rows, total, facets] = await Promise.all([
    past && SORTED_BY_VERDICT.has(sort.replace('-', ''))
      ? pageOfThePast(where, sort, past, skip, pageSize)
      : db.commitment.findMany({ where, select: rowSelect, orderBy: orderOf(sort), skip, take: pageSize }),
    db.commitment.count({ where }),
    countFacets(choice, past),
  ])
  return { rows: rows.map((row) => asRow(row, past)), total, facets, page, pageSize }
}

/** Every commitment that a query chooses, in its order, a batch at a time: for exports. */
export async function* eachCommitment(reader: Reader, query: CommitmentQuery): AsyncGenerator<CommitmentRow> {
  for (let page = 1; ; page++) {
    const { rows, total } = await listCommitments(reader, { ...query, page, pageSize: 200 })
    yield* rows
    if (page * 200 >= total) return
  }
}

/** The refs that a choice matches, for an action on all of them. */
export async function listRefs(_reader: Reader, choice: CommitmentChoice) {
  const rows = await db.commitment.findMany({
    where: whereOf(choice, null),
    select: { ref: true },
    orderBy: { ref: 'asc' },
  })
  return rows.map((row) => row.ref)
}

const SORTED_BY_VERDICT = new Set(['joint', 'observed'])

/** What a sort key orders by; the ref decides between equals, so that pages do not overlap. */
function orderOf(sort: string): Prisma.CommitmentOrderByWithRelationInput[] {
  const direction = sort.startsWith('-') ? 'desc' : 'asc'
  const nulls = { sort: direction, nulls: 'last' } as const
  const byRef = { ref: 'asc' } as const
  switch (sort.replace('-', '')) {
    case 'issued':
      return [{ statement: { issuedOn: nulls } }, byRef]
    case 'sector':
      return [{ sector: direction }, byRef]
    case 'joint':
      return [{ jointRank: direction }, byRef]
    case 'observed':
      return [{ lastObservedOn: nulls }, byRef]
    case 'review':
      return [{ nextReviewOn: nulls }, byRef]
    default:
      return [{ ref: direction }]
  }
}

/** The past is in no column: its order is made here, over the keys alone, and one page is read whole. */
async function pageOfThePast(
  where: Prisma.CommitmentWhereInput,
  sort: string,
  past: PastVerdicts,
  skip: number,
  take: number,
) {
  const keys = await db.commitment.findMany({ where, select: { id: true, ref: true }, orderBy: { ref: 'asc' } })
  const sign = sort.startsWith('-') ? -1 : 1
  const rank = (id: string) => rankOf(past.get(id)?.joint ?? 'not_assessed')
  const observed = (id: string) => past.get(id)?.lastObservedOn ?? ''
  const compare = sort.endsWith('joint')
    ? (a: string, b: string) => (rank(a) - rank(b)) * sign
    : (a: string, b: string) => observed(a).localeCompare(observed(b)) * sign
  const ids = keys
    .sort((a, b) => compare(a.id, b.id))
    .slice(skip, skip + take)
    .map((key) => key.id)
  const rows = await db.commitment.findMany({ where: { id: { in: ids } }, select: rowSelect })
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/**
 * One commitment with the passage that its words stand in. Refuses with `not_found` an unknown ref, and a commitment that
 * was withdrawn, or whose statement was, too unless `evenWithdrawn`; `withdrawal` then says when and why.
 */
export async function getCommitment(
  _reader: Reader,
  ref: string,
  point: PointInTime = {},
  { evenWithdrawn = false }: { evenWithdrawn?: boolean } = {},
) {
  const found = await db.commitment.findUnique({
    where: { ref, ...(evenWithdrawn ? {} : { withdrawnAt: null, statement: { withdrawnAt: null } }) },
    select: {
      ...rowSelect,
      ...{ withdrawnAt: true, withdrawnBecause: true },
      statement: {
        select: { ...rowSelect.statement.select, withdrawnAt: true, withdrawnBecause: true },
      },
      passage: {
        select: {
          ordinal: true,
          edition: true,
          original: true,
          translations: { select: { language: true, text: true } },
        },
      },
      repeats: { select: { ref: true } },
      repeatedBy: { where: { withdrawnAt: null }, select: { ref: true }, orderBy: { ref: 'asc' } },
    },
  })
  if (!found) throw new AppError('not_found', 'errors.commitmentUnknown')
  const { withdrawnAt, withdrawnBecause, ...stored } = found
  const { passage, repeats, repeatedBy } = stored
  const own = withdrawalOf({ withdrawnAt, withdrawnBecause })
  return {
    ...asRow(stored, await verdictsAt(point)),
    withdrawal: own ?? withdrawalOf(stored.statement),
    isOwnWithdrawal: own !== null,
    original: passage.original,
    translations: Object.fromEntries(passage.translations.map(({ language, text }) => [language, text])),
    repeats: repeats?.ref ?? null,
    repeatedBy: repeatedBy.map((later) => later.ref),
  }
}

/** A commitment as its form is drawn from it, with its passage. Refuses an unknown ref with `not_found`. */
export async function getCommitmentRecord(_user: Analyst, ref: string) {
  const stored = await db.commitment.findUnique({
    where: { ref },
    include: {
      ...partsInclude,
      passage: { include: { translations: true } },
      statement: { select: { slug: true, language: true, withdrawnAt: true } },
    },
  })
  if (!stored) throw new AppError('not_found', 'errors.commitmentUnknown')
  return stored
}

/** How many commitments the ledger holds. */
export function countCommitments(_reader: Reader) {
  return db.commitment.count({ where: { withdrawnAt: null, statement: { withdrawnAt: null } } })
}
