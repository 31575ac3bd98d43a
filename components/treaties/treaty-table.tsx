import { useLocale, useTranslations } from 'next-intl'
import { listedTreaty, partyNames } from '@/components/treaties/listed-treaty'
import { TreatyLines } from '@/components/treaties/treaty-lines'
import { directionOf, isSorted, SortLink } from '@/components/treaties/treaty-sort'
import type { TreatyRow } from '@/lib/treaties/row'
import type { TreatyQuery } from '@/lib/treaties/schema'

const COLUMNS = ['title', 'kind', 'signed', 'status', 'parties', 'invoked'] as const

type TreatyTableProps = { rows: TreatyRow[]; query: TreatyQuery; caption: string }

/** The treaties as a table on wide screens and as cards on phones. */
export function TreatyTable({ rows, query, caption }: TreatyTableProps) {
  const t = useTranslations('treaties')
  const locale = useLocale()
  return (
    <table className="treaties">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" aria-sort={directionOf(query, column)}>
              {isSorted(column) ? <SortLink column={column} query={query} /> : t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TreatyLines rows={rows.map((row) => listedTreaty(row, locale))} names={partyNames(rows, locale)} />
      </tbody>
    </table>
  )
}
