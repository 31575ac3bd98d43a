import { db } from '@/lib/db/client'
import { CONFIDENCES, STATUSES, type Status } from '@/lib/follow-ups/codes'
import { endOfDay, isOwnWordOnly, jointVerdict, type ObligorVerdict, standing } from '@/lib/follow-ups/verdict'
import { codeOf } from '@/lib/values/codes'
import type { PointInTime } from '@/lib/values/point-in-time'

/** The verdicts of a day, by commitment; a commitment that is not in it had none: all its obligors are not assessed. */
export type PastVerdicts = Map<string, { obligors: ObligorVerdict[]; joint: Status; lastObservedOn: string | null }>

export const unassessed = (state: string): ObligorVerdict => ({
  state,
  status: 'not_assessed',
  observedOn: null,
  confidence: null,
  ownWordOnly: false,
  followUps: 0,
})

/**
 * Every verdict as it stood, found the plain way: from the follow-ups of the whole ledger. What spans, lists and counts are
 * held against in tests.
 */
export async function verdictsAt(point: PointInTime): Promise<PastVerdicts> {
  const { asOf, knownAt } = point
  const obligors = await db.obligor.findMany({
    where: { commitment: { obligors: { some: { followUps: { some: {} } } } } },
    select: {
      commitmentId: true,
      stateCode: true,
      followUps: {
        where: knownAt ? { recordedAt: { lte: endOfDay(knownAt) } } : {},
        include: { evidence: { select: { bearing: true, speakerCode: true } } },
      },
    },
    orderBy: { stateCode: 'asc' },
  })
  const past: PastVerdicts = new Map()
  for (const { commitmentId, stateCode, followUps } of obligors) {
    const coded = followUps.map((f) => ({ ...f, status: codeOf(STATUSES, f.status) }))
    const stands = standing(coded, { asOf, knownAt })
    const verdict = verdictOf(stateCode, stands, coded.filter((f) => !asOf || f.observedOn <= asOf).length)
    const of = past.get(commitmentId) ?? { obligors: [], joint: 'not_assessed', lastObservedOn: null }
    of.obligors.push(verdict)
    past.set(commitmentId, of)
  }
  for (const of of past.values()) {
    of.joint = jointVerdict(of.obligors).status
    of.lastObservedOn =
      of.obligors
        .flatMap((o) => o.observedOn ?? [])
        .sort()
        .at(-1) ?? null
  }
  return past
}

type Standing = {
  status: Status
  observedOn: string
  confidence: string
  evidence: { bearing: string; speakerCode: string | null }[]
}

function verdictOf(state: string, [verdict]: Standing[], followUps: number): ObligorVerdict {
  if (!verdict) return { ...unassessed(state), followUps }
  const { status, observedOn, confidence, evidence } = verdict
  const said = evidence.map((e) => ({ bearing: e.bearing, speaker: e.speakerCode }))
  return {
    state,
    status,
    observedOn,
    confidence: codeOf(CONFIDENCES, confidence),
    ownWordOnly: isOwnWordOnly(state, status, said),
    followUps,
  }
}
