import { setImmediate as breath } from 'node:timers/promises'
import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'
import { refreshSpans } from '@/lib/follow-ups/kept-spans'
import { type FollowUpInput, isBeforeIssue } from '@/lib/follow-ups/schema'
import { inTransaction } from '@/lib/history/transaction'
import type { Analyst } from '@/lib/values/people'

type Found = Omit<FollowUpInput, 'state' | 'nextReviewOn'>
/** What was found of one obligor. */
type Verdict = { commitmentId: string; state: string; found: Found }
type By = { recordedById: string; at: Date }

/**
 * Records a verdict for one obligor or all, drawn from `version` of the commitment.
 *
 * Refuses with `conflict` when someone wrote meanwhile, `not_found` for an unknown ref, `invalid` for a state that owes
 * nothing here or a correction that does not fit. Nothing is kept of a refused one.
 */
export async function recordFollowUp(user: Analyst, ref: string, version: number, input: FollowUpInput) {
  const at = new Date()
  return inTransaction(
    user,
    async (tx) => {
      const commitment = await tx.commitment.findUnique({
        where: { ref, withdrawnAt: null, statement: { withdrawnAt: null } },
        include: { obligors: true, statement: { select: { issuedOn: true } } },
      })
      if (!commitment) throw new AppError('not_found', 'errors.commitmentUnknown')
      if (commitment.version !== version)
        throw new AppError('conflict', 'errors.conflict', [], { version: commitment.version })
      const owing = commitment.obligors.map((o) => o.stateCode)
      const states = input.state === 'all' ? owing : owing.filter((code) => code === input.state)
      if (states.length === 0) throw invalid('state', 'errors.notAnObligor')
      if (isBeforeIssue(input.observedOn, commitment.statement.issuedOn))
        throw invalid('observedOn', 'errors.observedBeforeIssue')
      await checkCorrection(tx, commitment.id, states, input)
      const { nextReviewOn } = input
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { version: { increment: 1 }, ...(nextReviewOn === undefined ? {} : { nextReviewOn }) },
      })
      const verdicts = states.map((state) => ({ commitmentId: commitment.id, state, found: input }))
      await appendFollowUps(tx, { recordedById: user.id, at }, verdicts)
    },
    at,
  )
}

const invalid = (path: string, message: string) => new AppError('invalid', 'errors.invalid', [{ path, message }])

/** A correction replaces one verdict on the same obligor, which nothing has corrected yet. */
async function checkCorrection(
  tx: Transaction,
  commitmentId: string,
  states: string[],
  { corrects, evidence }: FollowUpInput,
) {
  const speakers = evidence.flatMap((e) => (e.speaker === null ? [] : [e.speaker]))
  const known = await tx.state.findMany({ where: { code: { in: speakers } }, select: { code: true } })
  const stranger = evidence.findIndex((e) => e.speaker !== null && !known.some((s) => s.code === e.speaker))
  if (stranger >= 0) throw invalid(`evidence.${stranger}.speaker`, 'errors.stateUnknown')
  if (corrects === null) return
  const earlier = await tx.followUp.findUnique({
    where: { id: corrects },
    include: { obligor: true, correctedBy: true },
  })
  if (!earlier || earlier.obligor.commitmentId !== commitmentId) throw invalid('corrects', 'errors.correctsElsewhere')
  if (earlier.correctedBy) throw invalid('corrects', 'errors.correctedAlready')
  if (states.length !== 1 || states[0] !== earlier.obligor.stateCode)
    throw invalid('state', 'errors.correctsOtherState')
}

/** So many follow-ups are written at once. */
const AT_ONCE = 500

/**
 * Adds follow-ups with their evidence, many rows a statement, and brings the verdict spans of their commitments up to
 * date once. Of each obligor there is at most one; whoever records several on one calls it for each in turn.
 */
export async function appendFollowUps(tx: Transaction, by: By, verdicts: Verdict[]) {
  for (let from = 0; from < verdicts.length; from += AT_ONCE) {
    await writeFollowUps(tx, by, verdicts.slice(from, from + AT_ONCE))
    await breath()
  }
  await refreshSpans(tx, [...new Set(verdicts.map(({ commitmentId }) => commitmentId))])
}

async function writeFollowUps(tx: Transaction, { recordedById, at }: By, verdicts: Verdict[]) {
  const commitmentIds = verdicts.map(({ commitmentId }) => commitmentId)
  const owing = await tx.obligor.findMany({ where: { commitmentId: { in: commitmentIds } } })
  const obligors = new Map(owing.map(({ id, commitmentId, stateCode }) => [`${commitmentId} ${stateCode}`, id]))
  const due = verdicts.map(({ commitmentId, state, found }) => {
    const obligorId = obligors.get(`${commitmentId} ${state}`)
    if (!obligorId) throw new Error(`${state} is no obligor of ${commitmentId}`)
    return { obligorId, found }
  })
  const followUps = await tx.followUp.createManyAndReturn({
    data: due.map(({ obligorId, found }) => ({
      ...{ obligorId, status: found.status, observedOn: found.observedOn, confidence: found.confidence },
      ...{ rationale: found.rationale, sourcesDisagree: found.sourcesDisagree, language: found.language ?? null },
      rationaleIn: found.rationaleIn ?? Prisma.DbNull,
      sourcesDisagreeIn: found.sourcesDisagreeIn ?? Prisma.DbNull,
      ...{ correctsId: found.corrects, recordedById, recordedAt: at },
    })),
  })
  const written = new Map(followUps.map(({ id, obligorId }) => [obligorId, id]))
  const evidence = due.flatMap(({ obligorId, found }) =>
    found.evidence.map(({ speaker, titleIn, ...source }, position) => ({
      ...{ ...source, titleIn: titleIn ?? Prisma.DbNull, speakerCode: speaker, position },
      followUpId: written.get(obligorId) ?? '',
    })),
  )
  if (evidence.length > 0) await tx.evidence.createManyAndReturn({ data: evidence })
}
