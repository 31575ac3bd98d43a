import { createHash } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { z } from 'zod'
import { refuseMoved } from '@/lib/commitments/chosen'
import { listMatching } from '@/lib/commitments/queries'
import { commitmentFilters } from '@/lib/commitments/schema'
import type { Transaction } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { AppError } from '@/lib/errors'
import { appendFollowUps } from '@/lib/follow-ups/mutations'
import { type FollowUpInput, followUpInput, isBeforeIssue } from '@/lib/follow-ups/schema'
import { inTransaction } from '@/lib/history/transaction'
import { day } from '@/lib/values/days'
import type { Analyst } from '@/lib/values/people'

/** Which commitments: those named, else all that the filters choose. */
export const bulkChoice = z.strictObject({ ...commitmentFilters, ref: z.array(z.string().max(100)).default([]) })
export type BulkChoice = z.infer<typeof bulkChoice>

/** What to do to each: a verdict, a review day (null clears it), an assignee (null clears it); absent leaves alone. */
export const bulkInput = z
  .strictObject({
    verdict: followUpInput.optional(),
    nextReviewOn: day.nullable().optional(),
    assigneeId: z.string().max(100).nullable().optional(),
  })
  .refine((input) => Object.values(input).some((value) => value !== undefined), { error: 'errors.bulkNothing' })
export type BulkInput = z.infer<typeof bulkInput>

export type BulkPreview = {
  /** Rows that would be written. */
  count: number
  /** Rows that would be refused, with why: a message key. */
  refused: { ref: string; reason: string }[]
  /** Stands for the rows and their versions: a write on another basis is refused whole. */
  basis: string
}

/** Verdicts take their time: more rows at once would keep everybody else from writing for longer than they wait. */
const MAX_VERDICTS = 3_000

function refuseTooMany(rows: Row[], { verdict }: BulkInput) {
  if (verdict && rows.length > MAX_VERDICTS)
    throw new AppError('invalid', 'errors.bulkTooMany', [], { max: MAX_VERDICTS, count: rows.length })
}

/** What a choice reaches, at an entry of the log: ids in the order of their refs, and the refs that were named. */
export type Reached = { seq: number; ids: string[]; named: string[] }

/** The commitments that a choice reaches: what a bulk edit, which may run in another thread, is given. */
export async function reachOf(user: Analyst, { ref, ...filters }: BulkChoice): Promise<Reached> {
  const { seq, ids } = await listMatching(user, filters)
  const named = ref.length > 0 ? new Set(await inBatches(ref, idsOf)) : null
  return { seq, ids: named ? ids.filter((id) => named.has(id)) : ids, named: ref }
}

/** The commitments that a bulk edit would reach. */
export const listChosen = async (user: Analyst, choice: BulkChoice) => rowsOf(await reachOf(user, choice))

/** What a bulk edit would do, without doing it. */
export async function previewBulk(user: Analyst, choice: BulkChoice, input: BulkInput): Promise<BulkPreview> {
  const reached = await reachOf(user, choice)
  const rows = await rowsOf(reached)
  refuseTooMany(rows, input)
  const refused = refusedOf(rows, reached, input)
  return {
    count: without(rows, refused).length,
    refused,
    basis: basisOf(rows),
  }
}

/**
 * Does to each chosen commitment what `input` says, in one transaction, many rows a statement: all or nothing.
 *
 * Refuses with `conflict` when a row was written, or came or went, since the preview that `basis` is from, and when the ledger
 * was written to since the rows were reached, unless `evenIfWritten`; with `invalid` when rows would be refused and `leaveOut` does not say to go on without them. Returns when it was recorded:
 * the instant by which `undoBulk` finds it.
 */
export async function applyBulk(
  user: Analyst,
  reached: Reached,
  input: BulkInput,
  { basis, leaveOut, evenIfWritten = false }: { basis: string; leaveOut: boolean; evenIfWritten?: boolean },
) {
  const at = new Date()
  const count = await inTransaction(
    user,
    async (tx) => {
      const { seq } = await tx.logHead.findUniqueOrThrow({ where: { id: 1 } })
      refuseMoved(reached.seq, seq, { evenIfWritten })
      // Nothing is written yet and nobody else writes: what is committed is what the transaction sees.
      const rows = await rowsOf(reached)
      refuseTooMany(rows, input)
      if (basisOf(rows) !== basis) throw new AppError('conflict', 'errors.bulkConflict')
      const refused = refusedOf(rows, reached, input)
      if (refused.length > 0 && !leaveOut) throw new AppError('invalid', 'errors.bulkRefused')
      await checkPeople(tx, input)
      const due = without(rows, refused)
      await write(tx, due, input, { recordedById: user.id, at })
      return due.length
    },
    at,
  )
  return { count, at }
}

/**
 * Takes a bulk verdict back by correcting each of its rows, in one transaction: the verdict before it is said again with
 * its evidence, or not assessed where there was none. What someone has corrected since is left alone.
 */
export async function undoBulk(user: Analyst, at: Date, rationale: string) {
  const now = new Date()
  return inTransaction(
    user,
    async (tx) => {
      const where = { recordedAt: at, recordedById: user.id, correctedBy: null }
      const keys = await tx.followUp.findMany({ where, select: { id: true } })
      const recorded = await inBatches(keys, (some) =>
        tx.followUp.findMany({
          where: { id: { in: some.map(({ id }) => id) } },
          include: {
            obligor: {
              include: { followUps: { include: { evidence: { orderBy: { position: 'asc' } }, correctedBy: true } } },
            },
          },
        }),
      )
      if (recorded.length === 0) throw new AppError('not_found', 'errors.bulkGone')
      const corrections = recorded.map(({ id, observedOn, confidence, obligor }) => {
        const earlier = obligor.followUps
          .filter((f) => f.id !== id && f.recordedAt < at && f.correctedBy === null)
          .sort(
            (a, b) => b.observedOn.localeCompare(a.observedOn) || b.recordedAt.getTime() - a.recordedAt.getTime(),
          )[0]
        const found = followUpInput.parse({
          state: obligor.stateCode,
          status: earlier?.status ?? 'not_assessed',
          observedOn: earlier?.observedOn ?? observedOn,
          confidence: earlier?.confidence ?? confidence,
          rationale,
          corrects: id,
          sourcesDisagree: earlier?.sourcesDisagree ?? null,
          evidence: (earlier?.evidence ?? []).map(({ id: _, followUpId, position, speakerCode, ...e }) => ({
            ...e,
            speaker: speakerCode,
          })),
        })
        return { commitmentId: obligor.commitmentId, state: obligor.stateCode, found }
      })
      await update(tx, [...new Set(corrections.map(({ commitmentId }) => commitmentId))], {})
      await appendFollowUps(tx, { recordedById: user.id, at: now }, corrections)
      return recorded.length
    },
    now,
  )
}

type Row = { id: string; ref: string; version: number; issuedOn: string | null; owing: string[] }

/** So many rows are read, or written, at once: a database takes only so many keys in one question. */
const AT_ONCE = 500

const rowsOf = ({ ids }: Reached) => inBatches(ids, readRows)

async function inBatches<Key, Value>(keys: readonly Key[], read: (some: Key[]) => Promise<Value[]>) {
  const all: Value[] = []
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    for (const value of await read(keys.slice(from, from + AT_ONCE))) all.push(value)
    await breath()
  }
  return all
}

async function idsOf(refs: string[]) {
  const rows = await sql.selectFrom('Commitment').select('id').where('ref', 'in', refs).execute()
  return rows.map(({ id }) => id)
}

async function readRows(ids: string[]): Promise<Row[]> {
  const rows = await sql
    .selectFrom('Commitment as c')
    .innerJoin('Statement as s', 's.id', 'c.statementId')
    .select(['c.id', 'c.ref', 'c.version', 's.issuedOn'])
    .where('c.id', 'in', ids)
    .orderBy('c.ref')
    .execute()
  const obligors = await sql
    .selectFrom('Obligor')
    .select(['commitmentId', 'stateCode'])
    .where('commitmentId', 'in', ids)
    .orderBy('stateCode')
    .execute()
  const owing = Map.groupBy(obligors, ({ commitmentId }) => commitmentId)
  return rows.map((row) => ({ ...row, owing: (owing.get(row.id) ?? []).map(({ stateCode }) => stateCode) }))
}

const basisOf = (rows: Row[]) =>
  createHash('sha256')
    .update(rows.map(({ ref, version }) => `${ref} ${version}`).join('\n'))
    .digest('hex')

type Refused = BulkPreview['refused']

function refusedOf(rows: Row[], { named }: Reached, { verdict }: BulkInput): Refused {
  const there = new Set(rows.map((row) => row.ref))
  const gone = named.filter((ref) => !there.has(ref)).map((ref) => ({ ref, reason: 'errors.commitmentUnknown' }))
  return [...gone, ...(verdict ? rows.flatMap((row) => refusalOf(row, verdict)) : [])]
}

function refusalOf({ ref, owing, issuedOn }: Row, { state, observedOn }: FollowUpInput): Refused {
  if (state !== 'all' && !owing.includes(state)) return [{ ref, reason: 'errors.notAnObligor' }]
  return isBeforeIssue(observedOn, issuedOn) ? [{ ref, reason: 'errors.observedBeforeIssue' }] : []
}

function without(rows: Row[], refused: Refused) {
  const refs = new Set(refused.map(({ ref }) => ref))
  return rows.filter(({ ref }) => !refs.has(ref))
}

async function checkPeople(tx: Transaction, { verdict, assigneeId }: BulkInput) {
  if (verdict?.corrects)
    throw new AppError('invalid', 'errors.invalid', [{ path: 'corrects', message: 'errors.bulkCorrects' }])
  if (
    assigneeId &&
    !(await tx.user.findUnique({ where: { id: assigneeId, disabledAt: null, role: { in: ['analyst', 'admin'] } } }))
  )
    throw new AppError('invalid', 'errors.invalid', [{ path: 'assigneeId', message: 'errors.userUnknown' }])
  const speakers = verdict?.evidence.flatMap((e) => e.speaker ?? []) ?? []
  const known = await tx.state.findMany({ where: { code: { in: speakers } }, select: { code: true } })
  if (speakers.some((code) => !known.some((state) => state.code === code)))
    throw new AppError('invalid', 'errors.invalid', [{ path: 'evidence.0.speaker', message: 'errors.stateUnknown' }])
}

type By = { recordedById: string; at: Date }

async function write(tx: Transaction, rows: Row[], { verdict, ...columns }: BulkInput, by: By) {
  await update(
    tx,
    rows.map(({ id }) => id),
    columns,
  )
  if (!verdict) return
  const verdicts = rows.flatMap(({ id, owing }) =>
    (verdict.state === 'all' ? owing : [verdict.state]).map((state) => ({ commitmentId: id, state, found: verdict })),
  )
  await appendFollowUps(tx, by, verdicts)
}

type Columns = Pick<BulkInput, 'nextReviewOn' | 'assigneeId'>

async function update(tx: Transaction, ids: string[], { nextReviewOn, assigneeId }: Columns) {
  const data = {
    version: { increment: 1 },
    ...(nextReviewOn === undefined ? {} : { nextReviewOn }),
    ...(assigneeId === undefined ? {} : { assigneeId }),
  }
  await inBatches(ids, (some) => tx.commitment.updateManyAndReturn({ where: { id: { in: some } }, data }))
}
