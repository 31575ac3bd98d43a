import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { Link } from '@/lib/i18n/navigation'
import { listHref } from '@/lib/lists/address'
import type { List, Param } from '@/lib/lists/list'

type Viewed = Record<string, Param> & { sort?: string }
type SortLinkProps = { list: List; query: Viewed; column: string; label: string }

/** Which way a list is sorted by a column, as `aria-sort` says it. */
export function directionOf({ sort }: Viewed, column: string) {
  if (sort === column) return 'ascending'
  return sort === `-${column}` ? 'descending' : undefined
}

/** Sorts the list by a column, or the other way round when it is sorted by it. */
export function SortLink({ list, query, column, label }: SortLinkProps) {
  const direction = directionOf(query, column)
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown
  return (
    <Link
      href={listHref(list, query, { sort: direction === 'ascending' ? `-${column}` : column })}
      scroll={false}
      className="inline-flex items-center gap-1 hover:underline"
    >
      {label}
      <Icon aria-hidden className={cn('size-3.5', !direction && 'text-soft')} />
    </Link>
  )
}

type SortLinksProps = Omit<SortLinkProps, 'column' | 'label'> & {
  columns: { column: string; label: string }[]
  className?: string
}

/** The same for what has no headers. */
export function SortLinks({ list, query, columns, className }: SortLinksProps) {
  const t = useTranslations('lists.sort')
  return (
    <p className={cn('no-print flex flex-wrap gap-x-4 gap-y-1 text-sm', className)}>
      <span className="text-soft">{t('label')}:</span>
      {columns.map(({ column, label }) => (
        <SortLink key={column} {...{ list, query, column, label }} />
      ))}
    </p>
  )
}
