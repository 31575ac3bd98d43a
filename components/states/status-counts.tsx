import { StatusMark } from '@/components/follow-ups/status-mark'
import { type CommitmentPageQuery, commitmentsHref } from '@/lib/commitments/address'
import { STATUSES } from '@/lib/follow-ups/codes'
import type { Spread } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'

/** How many verdicts of each status, each leading to its rows: the key to the bars, and their sum. */
export function StatusCounts({ spread, of }: { spread: Spread; of: Partial<CommitmentPageQuery> }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {STATUSES.flatMap((status) => {
        const count = spread[status]
        if (!count) return []
        return (
          <li key={status}>
            <Link
              href={commitmentsHref({ ...of, status: [status] })}
              className="inline-flex items-center gap-1.5 py-0.5 hover:underline"
            >
              <StatusMark status={status} /> <span className="text-soft tabular-nums">{count}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
