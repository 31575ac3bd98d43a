import { useFormatter, useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/follow-ups/status-mark'
import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import { meanOf, medianOf, percentOf, type Scale } from '@/lib/follow-ups/scales'
import { Link } from '@/lib/i18n/navigation'

type MatrixCellProps = { statuses: Status[]; scale: Scale; href: string; sector: string; state: string }

/** The verdicts of one state in one sector: how many of each, and their mean or middle. */
export function MatrixCell({ statuses, scale, href, sector, state }: MatrixCellProps) {
  const t = useTranslations('matrix')
  const words = useTranslations('codes.status')
  const summary = useSummary(statuses, scale)
  const counts = STATUSES.map((status) => ({ status, count: statuses.filter((s) => s === status).length })).filter(
    ({ count }) => count > 0,
  )
  const spread = counts.map(({ status, count }) => `${words(status)} ${count}`).join(', ')
  return (
    <Link
      href={href}
      aria-label={`${t('cell', { sector, state, spread })}; ${summary}`}
      className="block rounded-(--radius) px-2 py-1.5 hover:bg-wash"
    >
      <span className="flex flex-wrap gap-x-2">
        {counts.map(({ status, count }) => (
          <span key={status} className="inline-flex items-center gap-1">
            <StatusGlyph status={status} />
            {count}
          </span>
        ))}
      </span>
      <span className="block text-xs text-soft">{summary}</span>
    </Link>
  )
}

/** A mean where the scale has numbers, else the middle verdict. */
function useSummary(statuses: Status[], scale: Scale) {
  const t = useTranslations('matrix')
  const words = useTranslations('codes.status')
  const format = useFormatter()
  if (scale === 'g20' || scale === 'pam') {
    const mean = meanOf(statuses, scale)
    if (!mean) return t('unscored')
    const said = {
      scored: mean.scored,
      of: mean.of,
      mean: format.number(mean.value, { maximumFractionDigits: 2, signDisplay: 'negative' }),
    }
    return scale === 'g20'
      ? t('meanPercent', { ...said, percent: format.number(percentOf(mean), { maximumFractionDigits: 0 }) })
      : t('mean', said)
  }
  const median = medianOf(statuses)
  return median ? t('median', { status: words(median).toLowerCase() }) : t('unscored')
}
