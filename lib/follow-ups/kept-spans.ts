import { setImmediate as breath } from 'node:timers/promises'
import { db, type Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { insertRows } from '@/lib/db/insert-rows'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { type AssessedObligor, JOINT, spansOf, type VerdictSpan } from '@/lib/follow-ups/spans'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'
import { codeOf } from '@/lib/values/codes'

/** So many commitments are derived at once. */
const AT_ONCE = 200

/** What the spans of a commitment are derived from. */
const derivedFrom = {
  id: true,
  obligors: {
    select: {
      stateCode: true,
      followUps: {
        select: {
          ...{ id: true, status: true, observedOn: true, recordedAt: true, correctsId: true, confidence: true },
          evidence: { select: { bearing: true, speakerCode: true } },
        },
      },
    },
    orderBy: { stateCode: 'asc' },
  },
} as const satisfies Prisma.CommitmentSelect
type Stored = Prisma.CommitmentGetPayload<{ select: typeof derivedFrom }>
type KeptSpan = VerdictSpan & { commitmentId: string }

/**
 * Writes the verdict spans of these commitments anew. Whoever writes a follow-up or an obligor calls it afterwards, in
 * the same transaction; for many commitments at once it asks few questions.
 */
export async function refreshSpans(tx: Transaction, commitmentIds: string[]) {
  for (let from = 0; from < commitmentIds.length; from += AT_ONCE) {
    const where = { in: commitmentIds.slice(from, from + AT_ONCE) }
    const commitments = await tx.commitment.findMany({ where: { id: where }, select: derivedFrom })
    await tx.verdictSpan.deleteMany({ where: { commitmentId: where } })
    await insertRows(tx, 'VerdictSpan', commitments.flatMap(rowsOf))
    await breath()
  }
}

/** Writes the spans of a commitment that was just added: none of its obligors is assessed. */
export async function openSpans(tx: Transaction, commitmentId: string, obligors: string[]) {
  const spans = spansOf(obligors.map((stateCode) => ({ stateCode, followUps: [] })))
  await insertRows(
    tx,
    'VerdictSpan',
    spans.map((span) => ({ commitmentId, ...span })),
  )
}

/**
 * Writes the spans of every commitment anew, or of those that have none, a batch a transaction, and returns of how many.
 * Stopped in the midst, it leaves whole commitments: asked again for those without spans, it goes on where it was.
 */
export async function rebuildSpans(which: 'all' | 'missing'): Promise<number> {
  const where = which === 'missing' ? { spans: { none: { stateCode: JOINT } } } : {}
  let done = 0
  for (let last = ''; ; ) {
    const batch = { where: { ...where, id: { gt: last } }, select: { id: true }, take: AT_ONCE } as const
    const found = await db.commitment.findMany({ ...batch, orderBy: { id: 'asc' } })
    const ids = found.map(({ id }) => id)
    // The log's lock is taken first, so that no follow-up comes between reading and writing.
    if (ids.length > 0) await inTransaction(PROGRAM, (tx) => refreshSpans(tx, ids))
    done += ids.length
    if (ids.length < AT_ONCE) return done
    last = ids.at(-1) ?? last
  }
}

/** The commitments whose spans are not those that their follow-ups give: one is missing, altered, or too many. */
export async function* eachWrongSpan(): AsyncGenerator<{ commitmentId: string }> {
  for (let last: string | undefined; ; ) {
    const page = await db.commitment.findMany({
      where: last === undefined ? {} : { id: { gt: last } },
      select: derivedFrom,
      orderBy: { id: 'asc' },
      take: AT_ONCE,
    })
    const isLast = page.length < AT_ONCE
    const end = page.at(-1)?.id
    // By ranges that leave no gap, so that a span of a commitment that is not there is found too.
    const within = { ...(last === undefined ? {} : { gt: last }), ...(isLast ? {} : { lte: end }) }
    const kept = await db.verdictSpan.findMany({ where: { commitmentId: within } })
    yield* differing(page.flatMap(rowsOf), kept)
    if (isLast) return
    last = end
  }
}

type Of = { commitmentId: string }

function* differing(due: KeptSpan[], kept: Of[]) {
  const [dueOf, keptOf] = [textsOf(due), textsOf(kept)]
  for (const commitmentId of new Set([...dueOf.keys(), ...keptOf.keys()]))
    if (dueOf.get(commitmentId) !== keptOf.get(commitmentId)) yield { commitmentId }
}

/** All spans of each commitment as one text, whatever the order of rows and columns. */
function textsOf(rows: Of[]) {
  const texts = new Map<string, string>()
  for (const { commitmentId, text } of rows.map((row) => ({ ...row, text: textOf(row) })).sort(byText))
    texts.set(commitmentId, `${texts.get(commitmentId) ?? ''}${text}\n`)
  return texts
}

const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1)
const textOf = (span: object) => JSON.stringify(Object.entries(span).sort(([a], [b]) => (a < b ? -1 : 1)))

const rowsOf = ({ id, obligors }: Stored): KeptSpan[] =>
  spansOf(obligors.map(assessed)).map((span) => ({ commitmentId: id, ...span }))

const assessed = ({ stateCode, followUps }: Stored['obligors'][number]): AssessedObligor => ({
  stateCode,
  followUps: followUps.map(({ status, confidence, evidence, ...followUp }) => ({
    ...followUp,
    status: codeOf(STATUSES, status),
    confidence: codeOf(CONFIDENCES, confidence),
    evidence: evidence.map(({ bearing, speakerCode }) => ({ bearing, speaker: speakerCode })),
  })),
})
