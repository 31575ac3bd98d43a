'use client'

import { columnVisibilityFeature, createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { CELLS, type DrawnFor } from '@/components/commitments/commitment-cells'
import type { ListedRow } from '@/components/commitments/listed-row'
import { useRowKeys } from '@/components/commitments/row-keys'
import { SELECTION } from '@/components/commitments/selection'
import { directionOf, SortLink } from '@/components/lists/sort-link'
import type { CommitmentPageQuery } from '@/lib/commitments/address'
import { COLUMN_KEYS, COLUMNS, columnsOf } from '@/lib/commitments/columns'
import { COMMITMENT_LIST } from '@/lib/commitments/list'

const features = tableFeatures({ columnVisibilityFeature })
const helper = createColumnHelper<typeof features, ListedRow>()

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
  const shown = columnsOf(query)
  const { asOf, knownAt, scale } = query
  const columns = useMemo(
    () =>
      helper.columns(
        COLUMN_KEYS.map((key) => {
          const Cell = CELLS[key]
          return helper.display({
            id: key,
            cell: ({ row }) => <Cell {...{ row: row.original, names, asOf, knownAt, scale }} />,
          })
        }),
      ),
    [names, asOf, knownAt, scale],
  )
  const columnVisibility = Object.fromEntries(COLUMN_KEYS.map((key) => [key, shown.includes(key)]))
  const table = useTable({ features, columns, data: rows, getRowId: (row) => row.ref, state: { columnVisibility } })
  // What a card's lines are called, by their places: once, not at each cell.
  const labels = shown.flatMap((key, at) =>
    isPlain(key) ? [] : [[`--label-${at + (isSelectable ? 2 : 1)}`, JSON.stringify(t(key))]],
  )
  return (
    <table className="listing" style={Object.fromEntries(labels)}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {isSelectable ? (
              <th scope="col">
                <SelectPage />
              </th>
            ) : null}
            {group.headers.map(({ id }) => (
              <HeaderCell key={id} column={id} query={query} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody ref={body}>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id} data-ref={row.id}>
            {isSelectable ? (
              <td className="pick">
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
              <td key={cell.id} className={isPlain(cell.column.id) ? cell.column.id : undefined}>
                <table.FlexRender cell={cell} />
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

/** What a card says without naming it. */
const isPlain = (column: string) => column === 'ref' || column === 'promise'

function HeaderCell({ column: id, query }: { column: string; query: CommitmentPageQuery }) {
  const t = useTranslations('commitments.column')
  const column = COLUMNS.find(({ key }) => key === id)
  if (!column) return null
  const { key, sort } = column
  return (
    <th scope="col" aria-sort={sort ? directionOf(query, sort) : undefined}>
      {sort ? <SortLink list={COMMITMENT_LIST} query={query} column={sort} label={t(key)} /> : t(key)}
    </th>
  )
}
