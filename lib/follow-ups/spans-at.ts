import type { ExpressionBuilder } from 'kysely'
import type { DB } from '@/lib/db/generated/tables/tables'
import { instantText } from '@/lib/db/sql'
import { instantOf, OPEN_DAY, STILL_KNOWN } from '@/lib/follow-ups/spans'
import type { PointInTime } from '@/lib/values/point-in-time'

/** Chooses the spans of a point in time: of each obligor one, and one joint. */
export function spansAt({ asOf, knownAt }: PointInTime) {
  return ({ eb }: ExpressionBuilder<DB, 'VerdictSpan'>) => {
    const known = knownAt === undefined ? undefined : instantText(instantOf(knownAt))
    return eb.and([
      ...(asOf === undefined ? [eb('until', '=', OPEN_DAY)] : [eb('from', '<=', asOf), eb('until', '>', asOf)]),
      ...(known === undefined
        ? [eb('knownUntil', '=', instantText(STILL_KNOWN))]
        : [eb('knownFrom', '<=', known), eb('knownUntil', '>', known)]),
    ])
  }
}
