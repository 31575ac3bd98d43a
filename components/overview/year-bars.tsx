import { useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { SpreadTable } from '@/components/follow-ups/spread-table'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'

/** The joint verdicts at the end of each year; a year leads to the whole ledger as of its last day. */
export function YearBars({ years }: { years: { year: number; spread: Spread }[] }) {
  const t = useTranslations('overview')
  const most = Math.max(1, ...years.map(({ spread }) => totalOf(spread)))
  return (
    <>
      <p className="mb-3 text-soft">{t('byYearLead')}</p>
      <ul className="space-y-1">
        {years.map(({ year, spread }) => (
          <li key={year} className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-3">
            <Link href={`/commitments?asOf=${year}-12-31`} className="text-sm tabular-nums hover:underline">
              {year}
            </Link>
            <SpreadBar spread={spread} outOf={most} label={String(year)} />
          </li>
        ))}
      </ul>
      <SpreadTable
        summary={t('asTable')}
        rowLabel={t('year')}
        rows={years.map(({ year, spread }) => ({ key: String(year), label: String(year), spread }))}
      />
    </>
  )
}
