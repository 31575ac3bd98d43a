import Papa from 'papaparse'
import { exportTable } from '@/lib/exports/columns'
import type { Export } from '@/lib/exports/schema'

/** What a spreadsheet would run as a formula, which a number is not: it is led by an apostrophe (OWASP, CSV injection). */
const escapeFormulae = /^(?!-?\d+(\.\d+)?$)[=+\-@\t\r]/
const NEW_LINE = '\r\n'

/** RFC 4180, in UTF-8 with a byte-order mark, so that spreadsheets read Cyrillic. */
export const csv: Export = async function* ({ states, batches }, { scale }) {
  const { names, cellsOf } = exportTable(states, scale)
  const lines = (rows: unknown[][]) => Papa.unparse(rows, { newline: NEW_LINE, escapeFormulae }) + NEW_LINE
  yield `\uFEFF${lines([names])}`
  for await (const rows of batches()) if (rows.length > 0) yield lines(rows.map(cellsOf))
}
