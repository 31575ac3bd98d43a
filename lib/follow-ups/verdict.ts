import { type Confidence, STATUSES, type Status } from '@/lib/follow-ups/codes'
import type { PointInTime } from '@/lib/values/point-in-time'

/** A follow-up, as far as the verdict rule looks at it. */
export type Recorded = {
  id: string
  status: Status
  observedOn: string
  recordedAt: Date
  correctsId: string | null
}

/** The last instant of a day, UTC. */
export const endOfDay = (day: string) => new Date(`${day}T23:59:59.999Z`)

/**
 * The follow-ups that stand, newest verdict first: what was known by `knownAt`, less what a correction known by then
 * replaced, and of that what was observed by `asOf`. A corrected verdict stands until its correction was recorded; it
 * does not come back because the correction speaks for a later day.
 */
export function standing<F extends Recorded>(followUps: F[], { asOf, knownAt }: PointInTime = {}): F[] {
  const known = knownAt ? followUps.filter((f) => f.recordedAt <= endOfDay(knownAt)) : followUps
  const corrected = new Set(known.map((f) => f.correctsId))
  return known.filter((f) => !corrected.has(f.id) && (!asOf || f.observedOn <= asOf)).sort(newestFirst)
}

/** The verdict: of the follow-ups that stand, the one with the greatest observedOn, then recordedAt; null if none. */
export function currentVerdict<F extends Recorded>(followUps: F[], point?: PointInTime): F | null {
  return standing(followUps, point)[0] ?? null
}

function newestFirst(a: Recorded, b: Recorded) {
  return compare(b.observedOn, a.observedOn) || b.recordedAt.getTime() - a.recordedAt.getTime() || compare(b.id, a.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** One obligor's verdict as it is drawn, at the point in time that is looked at. */
export type ObligorVerdict = {
  state: string
  status: Status
  observedOn: string | null
  confidence: Confidence | null
  ownWordOnly: boolean
  followUps: number
}

type Verdict = { state: string; status: Status }
export type JointVerdict = {
  status: Status
  /** The obligors that decide it. */
  because: Verdict[]
  /** Breaches known of others, which the joint status would hide. */
  breaches: Verdict[]
}

/** Of the statuses that obligors have, the first of these is the joint one. */
const DECIDING: Status[] = [
  'not_assessed',
  'no_evidence',
  'broken',
  'not_started',
  'limited',
  'substantial',
  'fulfilled',
]

/**
 * The joint verdict, derived and never typed: `not_assessed` while any obligor is, else `no_evidence` while any is,
 * else the weakest obligor's status. Source: codebook, section 4.
 */
export function jointVerdict(obligors: Verdict[]): JointVerdict {
  const status = jointStatus(new Set(obligors.map((o) => o.status)))
  return {
    status,
    because: obligors.filter((o) => o.status === status),
    breaches: status === 'broken' ? [] : obligors.filter((o) => o.status === 'broken'),
  }
}

/** The joint verdict's status, from the statuses that any obligor has. */
export function jointStatus(statuses: { has: (status: Status) => boolean }): Status {
  return DECIDING.find((status) => statuses.has(status)) ?? 'not_assessed'
}

/** A status's place on the scale, for sorting. */
export const rankOf = (status: Status) => STATUSES.indexOf(status)

export type Supporting = { bearing: string; speaker: string | null }

/** Whether a verdict of `limited` or above rests on its obligor's own word alone (codebook, section 4). */
export function isOwnWordOnly(state: string, status: Status, evidence: Supporting[]) {
  const supporting = evidence.filter((e) => e.bearing === 'supports')
  const isClaim = status === 'limited' || status === 'substantial' || status === 'fulfilled'
  return isClaim && supporting.length > 0 && supporting.every((e) => e.speaker === state)
}

/** Whose word evidence is, seen from one obligor. */
export function sideOf(state: string, speaker: string | null) {
  if (speaker === null) return 'third_party'
  return speaker === state ? 'obligor' : 'counterpart'
}
