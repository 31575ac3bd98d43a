import { useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { SpreadTable } from '@/components/follow-ups/spread-table'
import { StatusCounts } from '@/components/states/status-counts'
import type { CommitmentPageQuery } from '@/lib/commitments/address'
import type { Sector } from '@/lib/commitments/codes'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'

type SectorProfileProps = {
  /** The state's own verdicts in all. */
  spread: Spread
  sectors: { sector: Sector; spread: Spread }[]
  /** The commitments of the state. */
  of: Partial<CommitmentPageQuery>
}

/** A state's own verdicts, a bar a sector cut by status, with the same as a table. */
export function SectorProfile({ spread, sectors, of }: SectorProfileProps) {
  const t = useTranslations('states')
  const name = useTranslations('codes.sector')
  if (sectors.length === 0) return <p className="text-soft">{t('noVerdicts')}</p>
  const most = Math.max(...sectors.map(({ spread }) => totalOf(spread)))
  return (
    <>
      <StatusCounts spread={spread} of={of} />
      <ul className="mt-4 space-y-1.5">
        {sectors.map(({ sector, spread }) => (
          <li
            key={sector}
            className="grid grid-cols-[minmax(0,1fr)_3.5rem] items-center gap-x-3 sm:grid-cols-[14rem_minmax(0,1fr)_3.5rem]"
          >
            <span className="text-sm max-sm:col-span-2">{name(sector)}</span>
            <SpreadBar spread={spread} outOf={most} label={name(sector)} of={{ ...of, sector: [sector] }} by="status" />
            <span className="text-right text-sm text-soft tabular-nums">{totalOf(spread)}</span>
          </li>
        ))}
      </ul>
      <SpreadTable
        summary={t('asTable')}
        rowLabel={t('sector')}
        rows={sectors.map(({ sector, spread }) => ({ key: sector, label: name(sector), spread }))}
      />
    </>
  )
}
