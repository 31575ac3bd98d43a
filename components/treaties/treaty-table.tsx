import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { directionOf, SortLink, SortLinks } from '@/components/lists/sort-link'
import { Probably, StatusWords } from '@/components/treaties/probably'
import { cn } from '@/components/ui/class-names'
import { Day } from '@/components/ui/day'
import { LitText } from '@/components/ui/lit-text'
import { commitmentsHref } from '@/lib/commitments/address'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { TREATY_LIST } from '@/lib/treaties/list'
import type { ListedTreaty } from '@/lib/treaties/row'
import type { TreatyQuery } from '@/lib/treaties/schema'
import { lightHits } from '@/lib/words/hits'

const COLUMNS = ['title', 'kind', 'signed', 'status', 'parties', 'invoked'] as const

const SORTED = ['title', 'signed', 'invoked'] as const
const isSorted = (column: string) => SORTED.some((sorted) => sorted === column)

type TreatyTableProps = { rows: ListedTreaty[]; query: TreatyQuery; caption: string }

/** The treaties as a table on wide screens and as cards on phones. */
export function TreatyTable({ rows, query, caption }: TreatyTableProps) {
  const t = useTranslations('treaties')
  return (
    <table className="w-full text-(length:--text-table) max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:hidden">
        <tr className="border-b text-left">
          {COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={directionOf(query, column)}
              className={cn('px-2 py-2 font-semibold first:pl-0', column === 'invoked' && 'text-right')}
            >
              {isSorted(column) ? (
                <SortLink list={TREATY_LIST} query={query} column={column} label={t(`column.${column}`)} />
              ) : (
                t(`column.${column}`)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {rows.map((row) => (
          <TreatyLine key={row.slug} row={row} q={query.q} />
        ))}
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

function TreatyLine({ row, q = '' }: { row: ListedTreaty; q: string | undefined }) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const title = inLanguage(row.title, locale)
  return (
    <tr className="border-b align-top hover:bg-wash max-md:block max-md:py-3">
      <td className="max-w-xl px-2 py-2.5 pl-0 max-md:mb-1 max-md:block max-md:p-0">
        <Link className="link font-serif text-base leading-snug" href={`/treaties/${row.slug}`} lang={title.language}>
          <LitText text={title.text} ranges={lightHits(title.text, q)} />
        </Link>
        {row.found ? (
          <p className="text-sm text-soft" lang={row.found.language}>
            <LitText text={row.found.text} ranges={row.found.lit} />
          </p>
        ) : null}
      </td>
      <Cell>{codes(`treatyKind.${row.kind}`)}</Cell>
      <Cell>
        <Probably certainty={row.certainty.signedOn}>
          <Day day={row.signedOn} />
        </Probably>
      </Cell>
      <Cell className={row.status === 'unknown' ? 'text-soft' : undefined}>
        <span className="md:hidden">{t('column.status')}: </span>
        <StatusWords status={codes(`treatyStatus.${row.status}`)} certainty={row.certainty.status} />
      </Cell>
      <Cell isEmpty={row.parties.length === 0}>
        <span title={row.parties.map(({ name }) => inLanguage(name, locale).text).join(', ')}>
          {row.parties.map(({ code }) => code).join(', ')}
        </span>
      </Cell>
      <Cell isEmpty={row.invokedBy === 0} className="md:text-right">
        <Link
          className="link"
          href={commitmentsHref({ treaty: [row.slug] })}
          aria-label={t('invokedBy', { count: row.invokedBy })}
        >
          <span className="max-md:hidden">{row.invokedBy}</span>
          <span className="md:hidden">{t('invokedBy', { count: row.invokedBy })}</span>
        </Link>
      </Cell>
    </tr>
  )
}

/** A cell with nothing in it is a dash in the table, and is not on the card. */
function Cell({ children, isEmpty, className }: { children: ReactNode; isEmpty?: boolean; className?: string }) {
  return (
    <td
      className={cn(
        'px-2 py-2.5 max-md:mr-4 max-md:inline-block max-md:p-0',
        isEmpty && 'text-soft max-md:hidden',
        className,
      )}
    >
      {isEmpty ? '–' : children}
    </td>
  )
}
