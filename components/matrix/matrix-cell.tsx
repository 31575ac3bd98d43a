import { useFormatter, useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/follow-ups/status-mark'
import { STATUSES } from '@/lib/follow-ups/codes'
import { meanOf, medianOf, percentOf, type Scale } from '@/lib/follow-ups/scales'
import type { Spread } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'

type MatrixCellProps = { spread: Spread; scale: Scale; href: string; sector: string; state: string }

/** The verdicts of one state in one sector: how many of each, and their mean or middle. */
export function MatrixCell({ spread: verdicts, scale, href, sector, state }: MatrixCellProps) {
  const t = useTranslations('matrix')
  const words = useTranslations('codes.status')
  const summary = useSummary(verdicts, scale)
  const counts = STATUSES.flatMap((status) => {
    const count = verdicts[status]
    return count ? [{ status, count }] : []
  })
  return (
    <Link href={href} prefetch={false} className="block rounded-(--radius) px-2 py-1.5 hover:bg-wash">
      <span className="sr-only">{t('cell', { sector, state })} </span>
      <span className="flex flex-wrap gap-x-2">
        {counts.map(({ status, count }) => (
          <span key={status} className="inline-flex items-center gap-1">
            <StatusGlyph status={status} />
            <span className="sr-only">{words(status)}</span>
            {count}
          </span>
        ))}
      </span>
      <span className="block text-xs text-soft">{summary}</span>
    </Link>
  )
}

/** A mean where the scale has numbers, else the middle verdict. */
function useSummary(spread: Spread, scale: Scale) {
  const t = useTranslations('matrix')
  const words = useTranslations('codes.status')
  const format = useFormatter()
  if (scale === 'g20' || scale === 'pam') {
    const mean = meanOf(spread, scale)
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
  const median = medianOf(spread)
  return median ? t('median', { status: words(median).toLowerCase() }) : t('unscored')
}
