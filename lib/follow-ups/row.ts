import type { Prisma } from '@/lib/db/generated/client'
import { BEARINGS, CONFIDENCES, SIDES, STATUSES } from '@/lib/follow-ups/codes'
import { endOfDay, isOwnWordOnly, sideOf } from '@/lib/follow-ups/verdict'
import { readLocalOrNull } from '@/lib/i18n/local-text'
import { codeOf } from '@/lib/values/codes'
import type { PointInTime } from '@/lib/values/point-in-time'

/** What a follow-up is read with, wherever it is drawn. */
export const followUpSelect = {
  id: true,
  status: true,
  observedOn: true,
  rationale: true,
  confidence: true,
  sourcesDisagree: true,
  ...{ language: true, rationaleIn: true, sourcesDisagreeIn: true },
  correctsId: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
  correctedBy: { select: { id: true, recordedAt: true } },
  obligor: { select: { stateCode: true, commitment: { select: { ref: true, text: true } } } },
  evidence: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.FollowUpSelect

type Stored = Prisma.FollowUpGetPayload<{ select: typeof followUpSelect }>
export type FollowUpRow = ReturnType<typeof asFollowUp>

/** A stored follow-up with its codes read, as it was known at a point in time. */
export function asFollowUp({ obligor, correctedBy, correctsId, evidence, ...row }: Stored, { knownAt }: PointInTime) {
  const state = obligor.stateCode
  const status = codeOf(STATUSES, row.status)
  const isCorrected = correctedBy !== null && (!knownAt || correctedBy.recordedAt <= endOfDay(knownAt))
  const said = evidence.map(({ id, followUpId, position, speakerCode, ...source }) => ({
    ...source,
    titleIn: readLocalOrNull(source.titleIn),
    bearing: codeOf(BEARINGS, source.bearing),
    speaker: speakerCode,
    side: codeOf(SIDES, sideOf(state, speakerCode)),
  }))
  return {
    ...row,
    state,
    status,
    confidence: codeOf(CONFIDENCES, row.confidence),
    rationaleIn: readLocalOrNull(row.rationaleIn),
    sourcesDisagreeIn: readLocalOrNull(row.sourcesDisagreeIn),
    recordedBy: row.recordedBy.name,
    evidence: said,
    ownWordOnly: isOwnWordOnly(state, status, said),
    corrects: correctsId,
    correctedBy: isCorrected ? correctedBy.id : null,
    commitment: { ref: obligor.commitment.ref, text: obligor.commitment.text },
  }
}
