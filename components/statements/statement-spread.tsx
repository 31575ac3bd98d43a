import { useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { StatusMark } from '@/components/follow-ups/status-mark'
import { commitmentsHref } from '@/lib/commitments/address'
import { STATUSES } from '@/lib/follow-ups/codes'
import type { Spread } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'
import type { StatementRead } from '@/lib/statements/row'
import type { PointInTime } from '@/lib/values/point-in-time'

/** What came of a statement's promises, in all; it is the legend to the words lit below, and each status leads to its rows. */
export function StatementSpread({ statement, point }: { statement: StatementRead; point: PointInTime }) {
  const t = useTranslations('statements')
  const promises = statement.commitments.length
  const spread: Spread = {}
  for (const { joint } of statement.commitments) spread[joint.status] = (spread[joint.status] ?? 0) + 1
  const of = { ...point, statement: [statement.slug] }
  const count = t('promises', { count: promises, paragraphs: statement.passages.length })
  if (promises === 0) return <p className="font-medium">{count}</p>
  return (
    <div>
      <p className="mb-2 font-medium">{count}</p>
      <SpreadBar spread={spread} outOf={promises} label={t('legend')} of={of} />
      <ul aria-label={t('legend')} className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {STATUSES.flatMap((status) =>
          spread[status] ? (
            <li key={status}>
              <Link href={commitmentsHref({ ...of, joint: [status] })} className="hover:underline">
                <StatusMark status={status} /> <span className="text-soft tabular-nums">{spread[status]}</span>
              </Link>
            </li>
          ) : (
            []
          ),
        )}
      </ul>
    </div>
  )
}
