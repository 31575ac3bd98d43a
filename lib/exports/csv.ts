import { stringify } from 'csv-stringify/sync'
import { exportColumns } from '@/lib/exports/columns'
import type { Export } from '@/lib/exports/schema'

/** A cell that a spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection). */
const safe = (value: string) => (/^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value)

/** RFC 4180, in UTF-8 with a byte-order mark, so that spreadsheets read Cyrillic. */
export const csv: Export = async function* ({ states, batches }, { scale }) {
  const columns = exportColumns(states, scale)
  const options = { record_delimiter: 'windows', cast: { string: safe } } as const
  yield stringify([columns.map(({ name }) => name)], { ...options, bom: true })
  for await (const rows of batches())
    if (rows.length > 0)
      yield stringify(
        rows.map((row) => columns.map(({ value }) => value(row))),
        options,
      )
}
