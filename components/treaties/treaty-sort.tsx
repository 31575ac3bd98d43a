import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { Link } from '@/lib/i18n/navigation'
import { treatiesHref } from '@/lib/treaties/address'
import type { TreatyQuery } from '@/lib/treaties/schema'

export const SORTED_COLUMNS = ['title', 'signed', 'invoked'] as const
export type SortedColumn = (typeof SORTED_COLUMNS)[number]

export const isSorted = (column: string): column is SortedColumn => SORTED_COLUMNS.some((known) => known === column)

export function directionOf(query: TreatyQuery, column: string) {
  if (query.sort === column) return 'ascending'
  return query.sort === `-${column}` ? 'descending' : undefined
}

/** Sorts the list by a column, or the other way round when it is sorted by it. */
export function SortLink({ column, query }: { column: SortedColumn; query: TreatyQuery }) {
  const t = useTranslations('treaties')
  const order = useTranslations('commitments.sort')
  const direction = directionOf(query, column)
  const label = t(`column.${column}`)
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown
  const next = direction === 'ascending' ? 'descending' : 'ascending'
  return (
    <Link
      href={treatiesHref(query, { sort: next === 'descending' ? `-${column}` : column })}
      scroll={false}
      title={order(next, { column: label })}
      className="inline-flex items-center gap-1 hover:underline"
    >
      {label}
      <Icon aria-hidden className={cn('size-3.5', !direction && 'text-soft')} />
    </Link>
  )
}

/** The same for cards, which have no headers. */
export function SortLinks({ query }: { query: TreatyQuery }) {
  const t = useTranslations('commitments.sort')
  return (
    <p className="no-print flex flex-wrap gap-x-4 gap-y-1 text-sm md:hidden">
      <span className="text-soft">{t('label')}:</span>
      {SORTED_COLUMNS.map((column) => (
        <SortLink key={column} column={column} query={query} />
      ))}
    </p>
  )
}
