import { dayNumber } from '@/lib/commitments/tally/names'
import { Recent } from '@/lib/commitments/tally/recent'
import type { Tally } from '@/lib/commitments/tally/tally'
import { instantOf, OPEN_DAY, STILL_KNOWN } from '@/lib/follow-ups/spans'
import type { PointInTime } from '@/lib/values/point-in-time'

/** Every verdict at a point in time: of row `n`, the joint one, and those of its obligors from `first[n]` to `first[n + 1]`. */
export type Standing = {
  joint: Uint8Array
  /** The latest day that a verdict of the row speaks for; 0 where nobody has looked. */
  observed: Int32Array
  first: Int32Array
  state: Int32Array
  status: Uint8Array
}

const recent = new Recent<Standing>()

/** The verdicts at a point in time: one walk over the spans, now as then. */
export function standingAt(tally: Tally, point: PointInTime): Standing {
  const asked = `${point.asOf ?? ''} ${point.knownAt ?? ''}`
  return recent.get(tally, asked) ?? recent.keep(tally, asked, walk(tally, point))
}

function walk(tally: Tally, { asOf, knownAt }: PointInTime): Standing {
  const day = asOf === undefined ? dayNumber(OPEN_DAY) - 1 : dayNumber(asOf)
  const instant = knownAt === undefined ? STILL_KNOWN.getTime() - 1 : instantOf(knownAt).getTime()
  const { length } = tally
  const spans = tally.span
  const [state, status] = [spans.state.values, spans.status.values]
  const [from, until] = [spans.from.values, spans.until.values]
  const [knownFrom, knownUntil] = [spans.knownFrom.values, spans.knownUntil.values]
  const [spansFrom, spansUntil] = [tally.spansFrom.values, tally.spansUntil.values]
  const joint = new Uint8Array(length)
  const observed = new Int32Array(length)
  const first = new Int32Array(length + 1)
  const states = new Int32Array(spans.row.length)
  const statuses = new Uint8Array(spans.row.length)
  let next = 0
  for (let row = 0; row < length; row++) {
    first[row] = next
    const end = spansUntil[row] ?? 0
    for (let s = spansFrom[row] ?? 0; s < end; s++) {
      if ((from[s] ?? 0) > day || (until[s] ?? 0) <= day) continue
      if ((knownFrom[s] ?? 0) > instant || (knownUntil[s] ?? 0) <= instant) continue
      const who = state[s] ?? 0
      if (who === 0) {
        joint[row] = status[s] ?? 0
        observed[row] = spans.observed.at(s)
      } else {
        states[next] = who
        statuses[next] = status[s] ?? 0
        next += 1
      }
    }
  }
  first[length] = next
  return { joint, observed, first, state: states.slice(0, next), status: statuses.slice(0, next) }
}
