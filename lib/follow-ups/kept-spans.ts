import { setImmediate as breath } from 'node:timers/promises'
import { z } from 'zod'
import { db, type Transaction } from '@/lib/db/client'
import { insertRows } from '@/lib/db/insert-rows'
import { type Reads, sqlOfTransaction } from '@/lib/db/plain-sql'
import { instantText } from '@/lib/db/sql'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { type Assessed, JOINT, spansOf, type VerdictSpan } from '@/lib/follow-ups/spans'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'
import { codeOf } from '@/lib/values/codes'
import type { Pace } from '@/lib/values/pace'

/** So many commitments are derived at once. */
const AT_ONCE = 200

type KeptSpan = VerdictSpan & { commitmentId: string }
/** A row as the database holds it: instants are text, yes and no are 1 and 0. */
type Stored<Row> = {
  [Field in keyof Row]: Row[Field] extends Date ? string : Row[Field] extends boolean ? number : Row[Field]
}

/**
 * Writes the verdict spans of these commitments anew. Whoever writes a follow-up or an obligor calls it afterwards, in
 * the same transaction; for many commitments at once it asks few questions.
 */
export async function refreshSpans(tx: Transaction, commitmentIds: string[]) {
  for (let from = 0; from < commitmentIds.length; from += AT_ONCE) {
    const ids = commitmentIds.slice(from, from + AT_ONCE)
    const due = await dueSpans(sqlOfTransaction(tx), ids)
    await tx.verdictSpan.deleteMany({ where: { commitmentId: { in: ids } } })
    await insertRows(tx, 'VerdictSpan', due)
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

/**
 * The commitments whose spans are not those that their follow-ups give: one is missing, altered, or too many. Read a batch
 * at a time, by ranges that leave no gap, so that a span of a commitment that is not there is found too.
 */
export async function* eachWrongSpan(sql: Reads, pace: Pace): AsyncGenerator<{ commitmentId: string }> {
  for (let first = ''; ; ) {
    const page = await sql.read<{ id: string }>(COMMITMENTS, first)
    const beyond = page.length > AT_ONCE ? page.pop() : undefined
    const due = await dueSpans(
      sql,
      page.map(({ id }) => id),
    )
    const kept = await sql.read<Stored<KeptSpan>>(
      beyond ? `${KEPT} AND "commitmentId" < ?` : KEPT,
      first,
      ...(beyond ? [beyond.id] : []),
    )
    yield* differing(due, kept)
    await pace(page.length)
    if (!beyond) return
    first = beyond.id
  }
}

const COMMITMENTS = `SELECT "id" FROM "Commitment" WHERE "id" >= ? ORDER BY "id" LIMIT ${AT_ONCE + 1}`
const KEPT = 'SELECT * FROM "VerdictSpan" WHERE "commitmentId" >= ?'

function* differing(due: KeptSpan[], kept: Stored<KeptSpan>[]) {
  const [dueOf, keptOf] = [textsOf(due), textsOf(kept)]
  for (const commitmentId of new Set([...dueOf.keys(), ...keptOf.keys()]))
    if (dueOf.get(commitmentId) !== keptOf.get(commitmentId)) yield { commitmentId }
}

/** All spans of each commitment as one text, whatever the order of rows and columns. */
function textsOf(rows: (KeptSpan | Stored<KeptSpan>)[]) {
  const texts = new Map<string, string[]>()
  for (const row of rows) {
    const of = texts.get(row.commitmentId)
    if (of) of.push(textOf(row))
    else texts.set(row.commitmentId, [textOf(row)])
  }
  return new Map([...texts].map(([commitmentId, of]) => [commitmentId, of.sort().join('\n')]))
}

function textOf({ stateCode, from, until, knownFrom, knownUntil, ownWordOnly, ...said }: KeptSpan | Stored<KeptSpan>) {
  const { status, rank, observedOn, followUpId, confidence, followUps } = said
  const known = [knownFrom, knownUntil].map((instant) => (typeof instant === 'string' ? instant : instantText(instant)))
  return JSON.stringify([
    ...[stateCode, from, until, ...known, status, rank, observedOn, followUpId, confidence, followUps],
    Number(ownWordOnly),
  ])
}

/** The spans that the follow-ups of these commitments give. Two questions. */
async function dueSpans(sql: Reads, commitmentIds: string[]): Promise<KeptSpan[]> {
  const ids = JSON.stringify(commitmentIds)
  const obligors = Map.groupBy(await sql.read<StoredObligor>(OBLIGORS, ids), ({ commitmentId }) => commitmentId)
  const followUps = Map.groupBy(await sql.read<StoredFollowUp>(FOLLOW_UPS, ids), ({ obligorId }) => obligorId)
  return commitmentIds.flatMap((commitmentId) =>
    spansOf(
      (obligors.get(commitmentId) ?? []).map(({ id, stateCode }) => ({
        stateCode,
        followUps: (followUps.get(id) ?? []).map(assessed),
      })),
    ).map((span) => ({ commitmentId, ...span })),
  )
}

type StoredObligor = { id: string; commitmentId: string; stateCode: string }
type StoredFollowUp = {
  id: string
  obligorId: string
  status: string
  observedOn: string
  recordedAt: string | Date
  correctsId: string | null
  confidence: string
  /** [[bearing, speaker’s code or null], …] */
  evidence: string
}

const OBLIGORS = `SELECT "id", "commitmentId", "stateCode" FROM "Obligor"
  WHERE "commitmentId" IN (SELECT value FROM json_each(?)) ORDER BY "commitmentId", "stateCode"`
const FOLLOW_UPS = `SELECT f."id", f."obligorId", f."status", f."observedOn", f."recordedAt", f."correctsId", f."confidence",
    (SELECT json_group_array(json_array(e."bearing", e."speakerCode")) FROM "Evidence" e WHERE e."followUpId" = f."id") AS "evidence"
  FROM "Obligor" o JOIN "FollowUp" f ON f."obligorId" = o."id" WHERE o."commitmentId" IN (SELECT value FROM json_each(?))`

const said = z.array(z.tuple([z.string(), z.string().nullable()]))

const assessed = ({ status, confidence, recordedAt, evidence, obligorId, ...followUp }: StoredFollowUp): Assessed => ({
  ...followUp,
  status: codeOf(STATUSES, status),
  confidence: codeOf(CONFIDENCES, confidence),
  recordedAt: new Date(recordedAt),
  evidence: said.parse(JSON.parse(evidence)).map(([bearing, speaker]) => ({ bearing, speaker })),
})
