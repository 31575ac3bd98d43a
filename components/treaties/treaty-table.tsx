import { useLocale, useTranslations } from 'next-intl'
import { directionOf, SortLink, SortLinks } from '@/components/lists/sort-link'
import { drawnTreaty, partyNames } from '@/components/treaties/drawn-treaty'
import { TreatyLines } from '@/components/treaties/treaty-lines'
import { TREATY_LIST } from '@/lib/treaties/list'
import type { ListedTreaty } from '@/lib/treaties/row'
import type { TreatyQuery } from '@/lib/treaties/schema'

const COLUMNS = ['title', 'kind', 'signed', 'status', 'parties', 'invoked'] as const

const SORTED = ['title', 'signed', 'invoked'] as const
const isSorted = (column: string) => SORTED.some((sorted) => sorted === column)

type TreatyTableProps = { rows: ListedTreaty[]; query: TreatyQuery; caption: string }

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
              {isSorted(column) ? (
                <SortLink list={TREATY_LIST} query={query} column={column} label={t(`column.${column}`)} />
              ) : (
                t(`column.${column}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <TreatyLines
          rows={rows.map((row) => drawnTreaty(row, { locale, q: query.q }))}
          names={partyNames(rows, locale)}
        />
      </tbody>
    </table>
  )
}

/** The ways to sort the cards, which have no headers. */
export function TreatySortLinks({ query }: { query: TreatyQuery }) {
  const t = useTranslations('treaties.column')
  const columns = SORTED.map((column) => ({ column, label: t(column) }))
  return <SortLinks list={TREATY_LIST} query={query} columns={columns} className="md:hidden" />
}
