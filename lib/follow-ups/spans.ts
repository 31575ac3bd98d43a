import type { Confidence, Status } from '@/lib/follow-ups/codes'
import { endOfDay, isOwnWordOnly, jointStatus, type Recorded, rankOf, type Supporting } from '@/lib/follow-ups/verdict'

/** The `stateCode` of a joint verdict. */
export const JOINT = ''
/** The `until` of a verdict that no later day ends; after every day of the calendar, also where '~' sorts first. */
export const OPEN_DAY = '9999-99-99'
/** The `knownFrom` of what was believed before anything was recorded. */
export const SINCE_EVER = new Date('0001-01-01T00:00:00.000Z')
/** The `knownUntil` of what is believed still. */
export const STILL_KNOWN = new Date('9999-12-31T23:59:59.999Z')

/** A follow-up, as far as what is drawn of a verdict goes. */
export type Assessed = Recorded & { confidence: Confidence; evidence: Supporting[] }
export type AssessedObligor = { stateCode: string; followUps: Assessed[] }

/** One verdict (`stateCode` says whose) for the days from `from` to before `until`, believed from `knownFrom` to before `knownUntil`. */
export type VerdictSpan = {
  stateCode: string
  from: string
  until: string
  knownFrom: Date
  knownUntil: Date
  status: Status
  rank: number
  observedOn: string | null
  followUpId: string | null
  confidence: Confidence | null
  followUps: number | null
  ownWordOnly: boolean
}

/** The end of a day as an instant within the tiled ones: a year 0000 and the last instant of 9999 are outside. */
export function instantOf(knownAt: string) {
  const end = endOfDay(knownAt).getTime()
  return new Date(Math.min(Math.max(end, SINCE_EVER.getTime()), STILL_KNOWN.getTime() - 1))
}

/**
 * Every verdict of a commitment at every day and instant, from the follow-ups of its obligors: of each obligor, and of
 * the joint verdict, exactly one span holds any (day, instant).
 *
 * Agrees with `standing`, `currentVerdict` and `jointVerdict` everywhere. Instants move forward one by one; at each, the
 * days are cut anew, and a span goes on while neither its days nor what it says differ. Cost: the number of instants
 * times that of follow-ups.
 */
export function spansOf(obligors: AssessedObligor[]): VerdictSpan[] {
  const pages = obligors.map(({ followUps }) => pagesOf(followUps))
  const each = obligors.flatMap(({ stateCode }, n) =>
    rectangles(pages[n] ?? [], isSameVerdict).map(({ value: { verdict, followUps }, ...place }) => ({
      ...{ stateCode, ...place, ...onScale(verdict?.status ?? 'not_assessed') },
      observedOn: verdict?.observedOn ?? null,
      followUpId: verdict?.id ?? null,
      confidence: verdict?.confidence ?? null,
      followUps,
      ownWordOnly: verdict !== null && isOwnWordOnly(stateCode, verdict.status, verdict.evidence),
    })),
  )
  const joint = rectangles(jointPages(pages), isSameJoint).map(({ value: { status, observedOn }, ...place }) => ({
    ...{ stateCode: JOINT, ...place, ...onScale(status), observedOn },
    ...{ followUpId: null, confidence: null, followUps: null, ownWordOnly: false },
  }))
  return [...each, ...joint]
}

const onScale = (status: Status) => ({ status, rank: rankOf(status) })

/** What is said of the days from `from` until the next segment's; the first begins at ''. */
type Segment<Value> = { from: string; value: Value }
/** All days, as they were seen from an instant on. */
type Page<Value> = { at: Date; segments: Segment<Value>[] }

type Verdict = { verdict: Assessed | null; followUps: number }
const isSameVerdict = (a: Verdict, b: Verdict) => a.verdict === b.verdict && a.followUps === b.followUps

/** How one obligor's days were seen at each instant at which something was recorded of it. */
function pagesOf(followUps: Assessed[]): Page<Verdict>[] {
  const inOrder = followUps.toSorted(oldestFirst)
  return [SINCE_EVER, ...instantsOf(followUps)].map((at) => {
    const known = inOrder.filter((f) => f.recordedAt <= at)
    const corrected = new Set(known.map((f) => f.correctsId))
    const segments: Segment<Verdict>[] = [{ from: '', value: { verdict: null, followUps: 0 } }]
    let verdict: Assessed | null = null
    for (const [n, followUp] of known.entries()) {
      if (!corrected.has(followUp.id)) verdict = followUp
      if (known[n + 1]?.observedOn !== followUp.observedOn)
        segments.push({ from: followUp.observedOn, value: { verdict, followUps: n + 1 } })
    }
    return { at, segments }
  })
}

function instantsOf(followUps: Assessed[]) {
  const instants = new Set(followUps.map((f) => f.recordedAt.getTime()))
  return [...instants].sort((a, b) => a - b).map((instant) => new Date(instant))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function oldestFirst(a: Recorded, b: Recorded) {
  return compare(a.observedOn, b.observedOn) || a.recordedAt.getTime() - b.recordedAt.getTime() || compare(a.id, b.id)
}

type Joint = { status: Status; observedOn: string | null }
const isSameJoint = (a: Joint, b: Joint) => a.status === b.status && a.observedOn === b.observedOn

/** From `from` on an obligor's status is `status`, by a verdict that speaks for that day. */
type Turn = { from: string; obligor: number; status: Status }

/** How the joint verdict's days were seen at each instant at which something was recorded of any obligor. */
function jointPages(obligors: Page<Verdict>[][]): Page<Joint>[] {
  const events = obligors
    .flatMap((pages, obligor) => pages.slice(1).map(({ at, segments }) => ({ at, obligor, segments })))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  let turns: Turn[] = []
  const pages = [{ at: SINCE_EVER, segments: jointSegments(turns, obligors.length) }]
  for (const [n, { at, obligor, segments }] of events.entries()) {
    // Two runs in order one after the other: sorting them is merging them.
    turns = [...turns.filter((turn) => turn.obligor !== obligor), ...turnsOf(obligor, segments)]
    turns.sort((a, b) => compare(a.from, b.from))
    if (events[n + 1]?.at.getTime() !== at.getTime())
      pages.push({ at, segments: jointSegments(turns, obligors.length) })
  }
  return pages
}

function turnsOf(obligor: number, segments: Segment<Verdict>[]): Turn[] {
  return segments.flatMap(({ from, value: { verdict } }, n) =>
    verdict === null || verdict === segments[n - 1]?.value.verdict ? [] : [{ from, obligor, status: verdict.status }],
  )
}

function jointSegments(turns: Turn[], obligors: number): Segment<Joint>[] {
  const segments: Segment<Joint>[] = [{ from: '', value: { status: 'not_assessed', observedOn: null } }]
  const statuses = new Map<number, Status>()
  const owing = new Map<Status, number>([['not_assessed', obligors]])
  for (const [n, { from, obligor, status }] of turns.entries()) {
    const was = statuses.get(obligor) ?? 'not_assessed'
    const left = (owing.get(was) ?? 0) - 1
    if (left > 0) owing.set(was, left)
    else owing.delete(was)
    owing.set(status, (owing.get(status) ?? 0) + 1)
    statuses.set(obligor, status)
    if (turns[n + 1]?.from !== from) segments.push({ from, value: { status: jointStatus(owing), observedOn: from } })
  }
  return segments
}

type Rectangle<Value> = { from: string; until: string; knownFrom: Date; knownUntil: Date; value: Value }

/** What goes on unaltered from one page to the next is one rectangle; the rest ends there, and new ones begin. */
function rectangles<Value>(pages: Page<Value>[], isSame: (a: Value, b: Value) => boolean): Rectangle<Value>[] {
  const all: Rectangle<Value>[] = []
  let open: Rectangle<Value>[] = []
  for (const { at, segments } of pages) {
    const goesOn = new Map(open.map((rectangle) => [rectangle.from, rectangle]))
    open = segments.map(({ from, value }, n) => {
      const until = segments[n + 1]?.from ?? OPEN_DAY
      const before = goesOn.get(from)
      if (before?.until === until && isSame(before.value, value)) {
        goesOn.delete(from)
        return before
      }
      const begins = { from, until, knownFrom: at, knownUntil: STILL_KNOWN, value }
      all.push(begins)
      return begins
    })
    for (const ended of goesOn.values()) ended.knownUntil = at
  }
  return all
}
