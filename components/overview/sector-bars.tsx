import { useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { SpreadTable } from '@/components/follow-ups/spread-table'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { commitmentsHref } from '@/lib/commitments/address'
import type { Sector } from '@/lib/commitments/codes'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'
import type { PointInTime } from '@/lib/values/point-in-time'

type SectorBarsProps = { rows: { sector: Sector; spread: Spread }[]; point: PointInTime }

/** One bar a sector, cut by joint status; each piece leads to its rows. */
export function SectorBars({ rows, point }: SectorBarsProps) {
  const t = useTranslations('overview')
  const sectors = useTranslations('codes.sector')
  const most = Math.max(1, ...rows.map(({ spread }) => totalOf(spread)))
  return (
    <>
      <StatusLegend />
      <ul className="mt-4 space-y-1.5">
        {rows.map(({ sector, spread }) => (
          <li
            key={sector}
            className="grid grid-cols-[minmax(0,1fr)_3.5rem] items-center gap-x-3 sm:grid-cols-[14rem_minmax(0,1fr)_3.5rem]"
          >
            <Link
              href={commitmentsHref({ ...point, sector: [sector] })}
              className="text-sm hover:underline max-sm:col-span-2"
            >
              {sectors(sector)}
            </Link>
            <SpreadBar spread={spread} outOf={most} label={sectors(sector)} of={{ ...point, sector: [sector] }} />
            <span className="text-right text-sm tabular-nums text-soft">{totalOf(spread)}</span>
          </li>
        ))}
      </ul>
      <SpreadTable
        summary={t('asTable')}
        rowLabel={t('sector')}
        rows={rows.map(({ sector, spread }) => ({ key: sector, label: sectors(sector), spread }))}
      />
    </>
  )
}
