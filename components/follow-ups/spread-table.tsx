'use client'

import { useTranslations } from 'next-intl'
import { StatusMark } from '@/components/follow-ups/status-mark'
import { STATUSES } from '@/lib/follow-ups/codes'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'

type SpreadTableProps = { summary: string; rowLabel: string; rows: { key: string; label: string; spread: Spread }[] }

/** What a picture of verdicts shows, as a table of numbers; drawn from them in the browser too. */
export function SpreadTable({ summary, rowLabel, rows }: SpreadTableProps) {
  const t = useTranslations('overview')
  return (
    <details className="mt-3">
      <summary className="text-sm text-soft">{summary}</summary>
      <div className="mt-2 overflow-x-auto">
        <table className="spread-table">
          <thead>
            <tr>
              <th scope="col">{rowLabel}</th>
              {STATUSES.map((status) => (
                <th key={status} scope="col">
                  <StatusMark status={status} />
                </th>
              ))}
              <th scope="col">{t('all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, label, spread }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                {STATUSES.map((status) => (
                  <td key={status}>{spread[status] ?? 0}</td>
                ))}
                <td>{totalOf(spread)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
