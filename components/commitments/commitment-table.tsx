'use client'

import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { CELLS, type DrawnFor } from '@/components/commitments/commitment-cells'
import type { ListedRow } from '@/components/commitments/listed-row'
import { useRowKeys } from '@/components/commitments/row-keys'
import { SELECTION } from '@/components/commitments/selection'
import { cn } from '@/components/ui/class-names'
import { type CommitmentPageQuery, commitmentsHref } from '@/lib/commitments/address'
import { COLUMNS, type ColumnKey, columnsOf } from '@/lib/commitments/columns'
import { Link } from '@/lib/i18n/navigation'

type CommitmentTableProps = {
  rows: ListedRow[]
  query: CommitmentPageQuery
  names: DrawnFor['names']
  caption: string
  isSelectable: boolean
}

/** The list as a table on wide screens and as cards on phones; headers sort by the address, so that it works without JavaScript. */
export function CommitmentTable({ rows, query, names, caption, isSelectable }: CommitmentTableProps) {
  const t = useTranslations('commitments.column')
  const select = useTranslations('bulk')
  const body = useRowKeys()
  const columns = columnsOf(query)
  const { asOf, knownAt, scale } = query
  // What a card's lines are called, by their places: once, not at each cell.
  const labels = columns.flatMap((key, at) =>
    isPlain(key) ? [] : [[`--label-${at + (isSelectable ? 2 : 1)}`, JSON.stringify(t(key))]],
  )
  return (
    <table className="listing" style={Object.fromEntries(labels)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {isSelectable ? (
            <th scope="col">
              <SelectPage />
            </th>
          ) : null}
          {columns.map((key) => (
            <HeaderCell key={key} column={key} query={query} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <tr key={row.ref} data-ref={row.ref}>
            {isSelectable ? (
              <td className="pick">
                <input
                  type="checkbox"
                  name="ref"
                  value={row.ref}
                  form={SELECTION}
                  aria-label={select('select', { ref: row.ref })}
                />
              </td>
            ) : null}
            {columns.map((key) => {
              const Cell = CELLS[key]
              return (
                <td key={key} className={isPlain(key) ? key : undefined}>
                  <Cell {...{ row, names, asOf, knownAt, scale }} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Selects or clears every row of the page; each row's own box works without it. */
function SelectPage() {
  const t = useTranslations('bulk')
  return (
    <input
      type="checkbox"
      aria-label={t('selectPage')}
      onChange={(event) => {
        for (const box of document.querySelectorAll<HTMLInputElement>(`input[form=${SELECTION}][name=ref]`))
          box.checked = event.target.checked
      }}
    />
  )
}

/** What a card says without naming it. */
const isPlain = (column: ColumnKey) => column === 'ref' || column === 'promise'

function HeaderCell({ column, query }: { column: ColumnKey; query: CommitmentPageQuery }) {
  const t = useTranslations('commitments')
  const label = t(`column.${column}`)
  const sort = COLUMNS.find(({ key }) => key === column)?.sort
  if (!sort) return <th scope="col">{label}</th>
  const isUp = query.sort === sort
  const isDown = query.sort === `-${sort}`
  const next = isUp ? `-${sort}` : sort
  const Icon = isUp ? ArrowUp : isDown ? ArrowDown : ArrowUpDown
  return (
    <th scope="col" aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}>
      <Link
        href={commitmentsHref(query, { sort: next })}
        scroll={false}
        title={t(isUp ? 'sort.descending' : 'sort.ascending', { column: label })}
        className="inline-flex items-center gap-1 hover:underline"
      >
        {label}
        <Icon aria-hidden className={cn('size-3.5', !isUp && !isDown && 'text-soft')} />
      </Link>
    </th>
  )
}
