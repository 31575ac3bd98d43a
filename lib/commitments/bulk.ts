import { createHash } from 'node:crypto'
import { z } from 'zod'
import { listMatching } from '@/lib/commitments/queries'
import { commitmentFilters } from '@/lib/commitments/schema'
import { db, type Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { appendFollowUp } from '@/lib/follow-ups/mutations'
import { followUpInput, isBeforeIssue } from '@/lib/follow-ups/schema'
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

/** Verdicts take their time: more rows at once would keep everybody else from writing for minutes. */
const MAX_VERDICTS = 3_000

function refuseTooMany(rows: Row[], { verdict }: BulkInput) {
  if (verdict && rows.length > MAX_VERDICTS)
    throw new AppError('invalid', 'errors.bulkTooMany', [], { max: MAX_VERDICTS, count: rows.length })
}

/** The commitments that a bulk edit would reach. */
export const listChosen = (user: Analyst, choice: BulkChoice) => chosen(user, db, choice)

/** What a bulk edit would do, without doing it. */
export async function previewBulk(user: Analyst, choice: BulkChoice, input: BulkInput): Promise<BulkPreview> {
  const rows = await chosen(user, db, choice)
  refuseTooMany(rows, input)
  const refused = refusedOf(rows, choice, input)
  return {
    count: rows.length - refused.filter(({ ref }) => rows.some((row) => row.ref === ref)).length,
    refused,
    basis: basisOf(rows),
  }
}

/**
 * Does to each chosen commitment what `input` says, in one transaction: all or nothing.
 *
 * Refuses with `conflict` when a row was written, or came or went, since the preview that `basis` is from; with
 * `invalid` when rows would be refused and `leaveOut` does not say to go on without them. Returns when it was recorded:
 * the instant by which `undoBulk` finds it.
 */
export async function applyBulk(
  user: Analyst,
  choice: BulkChoice,
  input: BulkInput,
  { basis, leaveOut }: { basis: string; leaveOut: boolean },
) {
  const at = new Date()
  const count = await inTransaction(
    user,
    async (tx) => {
      const rows = await chosen(user, tx, choice)
      refuseTooMany(rows, input)
      if (basisOf(rows) !== basis) throw new AppError('conflict', 'errors.bulkConflict')
      const refused = refusedOf(rows, choice, input)
      if (refused.length > 0 && !leaveOut) throw new AppError('invalid', 'errors.bulkRefused')
      await checkPeople(tx, input)
      const written = rows.filter((row) => !refused.some(({ ref }) => ref === row.ref))
      for (const row of written) await write(tx, row, input, user, at)
      return written.length
    },
    at,
  )
  return { count, at }
}

/**
 * Takes a bulk verdict back by correcting it, row by row, in one transaction: the verdict before it is said again with
 * its evidence, or not assessed where there was none. What someone has corrected since is left alone.
 */
export async function undoBulk(user: Analyst, at: Date, rationale: string) {
  const now = new Date()
  return inTransaction(
    user,
    async (tx) => {
      const recorded = await tx.followUp.findMany({
        where: { recordedAt: at, recordedById: user.id, correctedBy: null },
        include: {
          obligor: {
            include: { followUps: { include: { evidence: { orderBy: { position: 'asc' } }, correctedBy: true } } },
          },
        },
      })
      if (recorded.length === 0) throw new AppError('not_found', 'errors.bulkGone')
      for (const { id, observedOn, confidence, obligor } of recorded) {
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
        await tx.commitment.update({ where: { id: obligor.commitmentId }, data: { version: { increment: 1 } } })
        await appendFollowUp(tx, {
          commitmentId: obligor.commitmentId,
          states: [obligor.stateCode],
          found,
          recordedById: user.id,
          at: now,
        })
      }
      return recorded.length
    },
    now,
  )
}

type Row = {
  id: string
  ref: string
  version: number
  obligors: { stateCode: string }[]
  statement: { issuedOn: string | null }
}

/** So many rows are read at once: a database takes only so many keys in one question. */
const AT_ONCE = 500

async function chosen(
  user: Analyst,
  client: Pick<Transaction, 'commitment'>,
  { ref, ...filters }: BulkChoice,
): Promise<Row[]> {
  const ids = await listMatching(user, filters)
  const wanted = new Set(ref)
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await client.commitment.findMany({
      where: { id: { in: ids.slice(from, from + AT_ONCE) } },
      select: {
        ...{ id: true, ref: true, version: true },
        obligors: { select: { stateCode: true }, orderBy: { stateCode: 'asc' } },
        statement: { select: { issuedOn: true } },
      },
      orderBy: { ref: 'asc' },
    })
    rows.push(...some)
  }
  return wanted.size > 0 ? rows.filter((row) => wanted.has(row.ref)) : rows
}

const basisOf = (rows: Row[]) =>
  createHash('sha256')
    .update(rows.map(({ ref, version }) => `${ref} ${version}`).join('\n'))
    .digest('hex')

function refusedOf(rows: Row[], { ref }: BulkChoice, { verdict }: BulkInput) {
  const gone = ref
    .filter((named) => !rows.some((row) => row.ref === named))
    .map((named) => ({ ref: named, reason: 'errors.commitmentUnknown' }))
  const owesNothing = rows
    .filter((row) => verdict && verdict.state !== 'all' && !row.obligors.some((o) => o.stateCode === verdict.state))
    .map((row) => ({ ref: row.ref, reason: 'errors.notAnObligor' }))
  const tooEarly = rows
    .filter((row) => verdict && isBeforeIssue(verdict.observedOn, row.statement.issuedOn))
    .filter((row) => !owesNothing.some(({ ref: refused }) => refused === row.ref))
    .map((row) => ({ ref: row.ref, reason: 'errors.observedBeforeIssue' }))
  return [...gone, ...owesNothing, ...tooEarly]
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

async function write(
  tx: Transaction,
  row: Row,
  { verdict, nextReviewOn, assigneeId }: BulkInput,
  user: Analyst,
  at: Date,
) {
  await tx.commitment.update({
    where: { id: row.id },
    data: {
      version: { increment: 1 },
      ...(nextReviewOn === undefined ? {} : { nextReviewOn }),
      ...(assigneeId === undefined ? {} : { assigneeId }),
    },
  })
  if (!verdict) return
  const states = verdict.state === 'all' ? row.obligors.map((o) => o.stateCode) : [verdict.state]
  await appendFollowUp(tx, { commitmentId: row.id, states, found: verdict, recordedById: user.id, at })
}
