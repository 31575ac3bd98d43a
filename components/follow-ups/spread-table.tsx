import { useTranslations } from 'next-intl'
import { StatusMark } from '@/components/follow-ups/status-mark'
import { STATUSES } from '@/lib/follow-ups/codes'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'

type SpreadTableProps = { summary: string; rowLabel: string; rows: { key: string; label: string; spread: Spread }[] }

/** What a picture of verdicts shows, as a table of numbers. */
export function SpreadTable({ summary, rowLabel, rows }: SpreadTableProps) {
  const t = useTranslations('overview')
  return (
    <details className="mt-3">
      <summary className="text-sm text-soft">{summary}</summary>
      <div className="mt-2 overflow-x-auto">
        <table className="text-sm">
          <thead>
            <tr className="border-b">
              <th scope="col" className="py-1 pr-4 text-left">
                {rowLabel}
              </th>
              {STATUSES.map((status) => (
                <th key={status} scope="col" className="px-2 py-1 text-left font-normal">
                  <StatusMark status={status} />
                </th>
              ))}
              <th scope="col" className="px-2 py-1 text-right">
                {t('all')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, spread }) => (
              <tr key={key} className="border-b">
                <th scope="row" className="py-1 pr-4 text-left font-normal">
                  {label}
                </th>
                {STATUSES.map((status) => (
                  <td key={status} className="px-2 py-1 text-right">
                    {spread[status] ?? 0}
                  </td>
                ))}
                <td className="px-2 py-1 text-right">{totalOf(spread)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
