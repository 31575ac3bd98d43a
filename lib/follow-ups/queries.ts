import type { Reader } from '@/lib/auth/schema'
import { codeOf } from '@/lib/codes'
import { db } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { BEARINGS, CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { endOfDay, isOwnWordOnly, type PointInTime, sideOf } from '@/lib/follow-ups/verdict'

const select = {
  id: true,
  status: true,
  observedOn: true,
  rationale: true,
  confidence: true,
  sourcesDisagree: true,
  correctsId: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
  correctedBy: { select: { id: true, recordedAt: true } },
  obligor: { select: { stateCode: true, commitment: { select: { ref: true, text: true } } } },
  evidence: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.FollowUpSelect

type Stored = Prisma.FollowUpGetPayload<{ select: typeof select }>
export type FollowUpRow = ReturnType<typeof asRow>

/** The follow-ups of a commitment known and observed by a point in time, newest recorded first. */
export async function listFollowUps(_reader: Reader, ref: string, point: PointInTime = {}) {
  const rows = await db.followUp.findMany({
    where: { obligor: { commitment: { ref } }, ...within(point) },
    select,
    orderBy: [{ recordedAt: 'desc' }, { observedOn: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => asRow(row, point))
}

/** The follow-ups recorded last, over the whole ledger. */
export async function listLatestFollowUps(_reader: Reader, count: number, point: PointInTime = {}) {
  const rows = await db.followUp.findMany({
    where: { obligor: { commitment: { withdrawnAt: null } }, ...within(point) },
    select,
    orderBy: [{ recordedAt: 'desc' }, { observedOn: 'desc' }, { id: 'desc' }],
    take: count,
  })
  return rows.map((row) => asRow(row, point))
}

const within = ({ asOf, knownAt }: PointInTime): Prisma.FollowUpWhereInput => ({
  ...(asOf ? { observedOn: { lte: asOf } } : {}),
  ...(knownAt ? { recordedAt: { lte: endOfDay(knownAt) } } : {}),
})

function asRow({ obligor, correctedBy, correctsId, evidence, ...row }: Stored, { knownAt }: PointInTime) {
  const state = obligor.stateCode
  const status = codeOf(STATUSES, row.status)
  const isCorrected = correctedBy !== null && (!knownAt || correctedBy.recordedAt <= endOfDay(knownAt))
  const said = evidence.map(({ id, followUpId, position, speakerCode, ...source }) => ({
    ...source,
    bearing: codeOf(BEARINGS, source.bearing),
    speaker: speakerCode,
    side: sideOf(state, speakerCode),
  }))
  return {
    ...row,
    state,
    status,
    confidence: codeOf(CONFIDENCES, row.confidence),
    recordedBy: row.recordedBy.name,
    evidence: said,
    ownWordOnly: isOwnWordOnly(state, status, said),
    corrects: correctsId,
    correctedBy: isCorrected ? correctedBy.id : null,
    commitment: { ref: obligor.commitment.ref, text: obligor.commitment.text },
  }
}
