import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import { refreshSpans } from '@/lib/follow-ups/kept-spans'
import { type FollowUpInput, isBeforeIssue } from '@/lib/follow-ups/schema'
import { currentVerdict, isOwnWordOnly, jointVerdict, rankOf } from '@/lib/follow-ups/verdict'
import { inTransaction } from '@/lib/history/transaction'
import { codeOf } from '@/lib/values/codes'
import type { Analyst } from '@/lib/values/people'

type Found = Omit<FollowUpInput, 'state' | 'nextReviewOn'>
type Append = { commitmentId: string; states: string[]; found: Found; recordedById: string; at: Date }

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
      await appendFollowUp(tx, { commitmentId: commitment.id, states, found: input, recordedById: user.id, at })
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

/** Adds a follow-up with its evidence for each of the states, and brings the copied verdicts up to date. */
export async function appendFollowUp(tx: Transaction, append: Append) {
  await writeFollowUps(tx, append)
  await refreshVerdicts(tx, append.commitmentId)
}

type AppendMany = Pick<Append, 'commitmentId' | 'recordedById' | 'at'> & { found: FollowUpInput[] }

/** Adds several follow-ups on one commitment, each on the state it names, and brings the copied verdicts up to date once. */
export async function appendFollowUps(tx: Transaction, { found, ...append }: AppendMany) {
  if (found.length === 0) return
  for (const each of found) await writeFollowUps(tx, { ...append, states: [each.state], found: each })
  await refreshVerdicts(tx, append.commitmentId)
}

async function writeFollowUps(tx: Transaction, { commitmentId, states, found, recordedById, at }: Append) {
  const { evidence, corrects, status, observedOn, rationale, confidence, sourcesDisagree } = found
  for (const stateCode of states) {
    const obligor = await tx.obligor.findUniqueOrThrow({
      where: { commitmentId_stateCode: { commitmentId, stateCode } },
    })
    const followUp = await tx.followUp.create({
      data: {
        obligorId: obligor.id,
        status,
        observedOn,
        rationale,
        confidence,
        sourcesDisagree,
        correctsId: corrects,
        recordedById,
        recordedAt: at,
      },
    })
    for (const [position, { speaker, ...source }] of evidence.entries())
      await tx.evidence.create({ data: { ...source, speakerCode: speaker, followUpId: followUp.id, position } })
  }
}

/** Copies each obligor's verdict, and the joint one, from the follow-ups that stand now, and writes the verdict spans. */
export async function refreshVerdicts(tx: Transaction, commitmentId: string) {
  const obligors = await tx.obligor.findMany({
    where: { commitmentId },
    include: { followUps: { include: { evidence: true } } },
  })
  const verdicts: { state: string; status: Status; observedOn: string | null }[] = []
  for (const obligor of obligors) {
    const verdict = currentVerdict(obligor.followUps.map((f) => ({ ...f, status: codeOf(STATUSES, f.status) })))
    const status = verdict?.status ?? 'not_assessed'
    const copied = {
      status,
      observedOn: verdict?.observedOn ?? null,
      confidence: verdict?.confidence ?? null,
      ownWordOnly: isOwnWordOnly(
        obligor.stateCode,
        status,
        (verdict?.evidence ?? []).map((e) => ({ bearing: e.bearing, speaker: e.speakerCode })),
      ),
    }
    verdicts.push({ state: obligor.stateCode, status, observedOn: copied.observedOn })
    if (!isSame(obligor, copied)) await tx.obligor.update({ where: { id: obligor.id }, data: copied })
  }
  const joint = jointVerdict(verdicts).status
  const lastObservedOn =
    verdicts
      .flatMap((v) => v.observedOn ?? [])
      .sort()
      .at(-1) ?? null
  const copied = { jointStatus: joint, jointRank: rankOf(joint), lastObservedOn }
  const commitment = await tx.commitment.findUniqueOrThrow({ where: { id: commitmentId } })
  if (!isSame(commitment, copied)) await tx.commitment.update({ where: { id: commitmentId }, data: copied })
  await refreshSpans(tx, [commitmentId])
}

function isSame(row: object, copied: object) {
  return Object.entries(copied).every(([field, value]) => Reflect.get(row, field) === value)
}
