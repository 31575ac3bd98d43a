import type { CommitmentQuery } from '@/lib/commitments/schema'
import type { Prisma } from '@/lib/db/generated/client'
import type { ObligorVerdict, PastVerdicts } from '@/lib/follow-ups/as-of'
import type { Status } from '@/lib/follow-ups/codes'
import { searchParts } from '@/lib/words/fold'

type Where = Prisma.CommitmentWhereInput
/** The part of a query that chooses rows. */
export type CommitmentChoice = Omit<CommitmentQuery, 'sort' | 'page' | 'pageSize' | 'asOf' | 'knownAt' | 'scale'>

/** No row: what an `in` over nothing means. */
const NOTHING: Where = { id: { in: [] } }

/** The rows that a query chooses. A filter without SQL here does not compile. */
export function whereOf(choice: CommitmentChoice, past: PastVerdicts | null): Where {
  const { q, sector, status, joint, state, treaty, statement, kind, strength, reviewBefore, ...unused } = choice
  unused satisfies Record<string, never>
  const and: Where[] = [{ withdrawnAt: null, statement: { withdrawnAt: null } }]
  if (q) and.push(...wordsIn(q))
  if (sector.length > 0) and.push({ sector: { in: sector } })
  if (kind.length > 0) and.push({ kind: { in: kind } })
  if (strength.length > 0) and.push({ strength: { in: strength } })
  if (state.length > 0) and.push({ obligors: { some: { stateCode: { in: state } } } })
  if (treaty.length > 0) and.push({ invocations: { some: { treaty: { slug: { in: treaty } } } } })
  if (statement.length > 0) and.push({ statement: { slug: { in: statement } } })
  if (reviewBefore) and.push({ nextReviewOn: { lt: reviewBefore } })
  if (status.length > 0) and.push(past ? statusThen(past, status, state) : statusNow(status, state))
  if (joint.length > 0) and.push(past ? jointThen(past, joint) : { jointStatus: { in: joint } })
  return { AND: and }
}

function wordsIn(q: string): Where[] {
  const parts = searchParts(q)
  return parts.length === 0 ? [NOTHING] : parts.map((part) => ({ searchText: { contains: part } }))
}

const statusNow = (status: Status[], state: string[]): Where => ({
  obligors: { some: { status: { in: status }, ...(state.length > 0 ? { stateCode: { in: state } } : {}) } },
})

function statusThen(past: PastVerdicts, status: Status[], state: string[]) {
  const counts = (o: ObligorVerdict) => status.includes(o.status) && (state.length === 0 || state.includes(o.state))
  return chosen(past, status, ({ obligors }) => obligors.some(counts))
}

const jointThen = (past: PastVerdicts, joint: Status[]) => chosen(past, joint, (then) => joint.includes(then.joint))

/** By identity, since the past is not in a column: what had no verdict then was not assessed. */
function chosen(
  past: PastVerdicts,
  wanted: Status[],
  matches: (then: { obligors: ObligorVerdict[]; joint: Status }) => boolean,
): Where {
  const ids = (keep: boolean) => [...past].filter(([, then]) => matches(then) === keep).map(([id]) => id)
  return wanted.includes('not_assessed') ? { id: { notIn: ids(false) } } : { id: { in: ids(true) } }
}
