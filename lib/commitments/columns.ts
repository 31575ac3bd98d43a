import type { COMMITMENT_LIST } from '@/lib/commitments/list'

/** The columns of the list, in order; a column that can be sorted names its key. Labels are in the message files. */
export const COLUMNS = [
  { key: 'ref', sort: 'ref' },
  { key: 'promise', sort: null },
  { key: 'sector', sort: 'sector' },
  { key: 'obligors', sort: null },
  { key: 'joint', sort: 'joint' },
  { key: 'kind', sort: null },
  { key: 'strength', sort: null },
  { key: 'statement', sort: 'issued' },
  { key: 'treaties', sort: null },
  { key: 'observed', sort: 'observed' },
  { key: 'review', sort: 'review' },
] as const satisfies { key: string; sort: (typeof COMMITMENT_LIST.sorts)[number] | null }[]

export type ColumnKey = (typeof COLUMNS)[number]['key']

export const COLUMN_KEYS = COLUMNS.map((column) => column.key)
export const DEFAULT_COLUMNS: ColumnKey[] = ['ref', 'promise', 'sector', 'obligors', 'joint', 'kind', 'observed']

/** The columns that are shown, in their order; where none are chosen, the usual ones. */
export function columnsOf({ columns }: { columns: readonly ColumnKey[] }) {
  const chosen = columns.length > 0 ? columns : DEFAULT_COLUMNS
  return COLUMN_KEYS.filter((key) => chosen.includes(key))
}
