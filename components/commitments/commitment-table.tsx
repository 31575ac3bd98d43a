'use client'

import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useRowKeys } from '@/components/commitments/row-keys'
import { SELECTION } from '@/components/commitments/selection'
import { directionOf, SortLink } from '@/components/lists/sort-link'
import { cn } from '@/components/ui/class-names'
import type { CommitmentPageQuery } from '@/lib/commitments/address'
import { COLUMNS, type ColumnKey, DEFAULT_COLUMNS } from '@/lib/commitments/columns'
import { COMMITMENT_LIST } from '@/lib/commitments/list'

/** A row's cells as drawn on the server: the table arranges them, and knows no rule. */
export type DrawnRow = { ref: string; cells: Record<ColumnKey, React.ReactNode> }

const features = tableFeatures({ columnVisibilityFeature })
const helper = createColumnHelper<typeof features, DrawnRow>()
const columns = helper.columns(
  COLUMNS.map(({ key }) =>
    helper.accessor((row) => row.cells[key], { id: key, header: key, cell: (cell) => cell.getValue() }),
  ),
)

type CommitmentTableProps = { rows: DrawnRow[]; query: CommitmentPageQuery; caption: string; isSelectable: boolean }

/** The list as a table on wide screens and as cards on phones; headers sort by the address, so that it works without JavaScript. */
export function CommitmentTable({ rows, query, caption, isSelectable }: CommitmentTableProps) {
  const t = useTranslations('commitments')
  const shown = query.columns.length > 0 ? query.columns : DEFAULT_COLUMNS
  const columnVisibility = useMemo(
    () => Object.fromEntries(COLUMNS.map(({ key }) => [key, shown.includes(key)])),
    [shown],
  )
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.ref, state: { columnVisibility } })
  const select = useTranslations('bulk')
  const body = useRowKeys()
  return (
    <table className="w-full border-collapse text-(length:--text-table) max-md:block">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} className="border-b">
            {isSelectable ? (
              <th scope="col" className="w-8 px-2 py-2 text-left">
                <SelectPage />
              </th>
            ) : null}
            {group.headers.map((header) => (
              <HeaderCell key={header.id} column={header.id} query={query} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody ref={body} className="max-md:block">
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            data-ref={row.id}
            className="border-b align-top hover:bg-wash data-[here]:bg-wash data-[here]:outline-2 data-[here]:-outline-offset-2 data-[here]:outline-accent max-md:mb-3 max-md:block max-md:rounded-(--radius) max-md:border max-md:bg-sheet max-md:p-3"
          >
            {isSelectable ? (
              <td className="px-2 py-2.5 max-md:px-0 max-md:py-1">
                <input
                  type="checkbox"
                  name="ref"
                  value={row.id}
                  form={SELECTION}
                  aria-label={select('select', { ref: row.id })}
                />
              </td>
            ) : null}
            {row.getVisibleCells().map((cell) => (
              <td key={cell.id} className="px-2 py-2.5 max-md:flex max-md:gap-3 max-md:px-0 max-md:py-1">
                <span
                  aria-hidden
                  className={cn('w-24 shrink-0 text-xs text-soft md:hidden', isPlain(cell.column.id) && 'hidden')}
                >
                  {labelOf(t, cell.column.id)}
                </span>
                <div className="min-w-0">
                  <table.FlexRender cell={cell} />
                </div>
              </td>
            ))}
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

const isPlain = (column: string) => column === 'ref' || column === 'promise'

type Translate = ReturnType<typeof useTranslations<'commitments'>>
const columnOf = (id: string) => COLUMNS.find((column) => column.key === id)
function labelOf(t: Translate, id: string) {
  const column = columnOf(id)
  return column ? t(`column.${column.key}`) : id
}

function HeaderCell({ column, query }: { column: string; query: CommitmentPageQuery }) {
  const label = labelOf(useTranslations('commitments'), column)
  const sort = columnOf(column)?.sort
  return (
    <th
      scope="col"
      aria-sort={sort ? directionOf(query, sort) : undefined}
      className="px-2 py-2 text-left font-semibold"
    >
      {sort ? <SortLink list={COMMITMENT_LIST} query={query} column={sort} label={label} /> : label}
    </th>
  )
}
