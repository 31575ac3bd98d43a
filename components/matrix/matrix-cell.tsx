import { useFormatter, useTranslations } from 'next-intl'
import { STATUSES } from '@/lib/follow-ups/codes'
import { meanOf, medianOf, percentOf, type Scale } from '@/lib/follow-ups/scales'
import type { Spread } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'

type MatrixCellProps = { spread: Spread; scale: Scale; href: string; sector: string; state: string }

/** The verdicts of one state in one sector: how many of each, and their mean or middle. */
export function MatrixCell({ spread, scale, href, sector, state }: MatrixCellProps) {
  const t = useTranslations('matrix')
  const words = useTranslations('codes.status')
  const summary = useSummary(spread, scale)
  const held = STATUSES.filter((status) => spread[status])
  const said = held.map((status) => `${words(status)} ${spread[status]}`).join(', ')
  return (
    <Link href={href}>
      <span>{`${t('cell', { sector, state })} ${said}; ${summary}`}</span>
      <i aria-hidden>
        {held.map((status) => (
          <b key={status} className={status}>
            {spread[status]}
          </b>
        ))}
        <small>{summary}</small>
      </i>
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
