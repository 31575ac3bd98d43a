import { PassThrough } from 'node:stream'
import ExcelJS from 'exceljs'
import type { CommitmentRow } from '@/lib/commitments/row'
import { type ExportTable, exportTable } from '@/lib/exports/columns'
import type { Export } from '@/lib/exports/schema'

/** A workbook of one sheet. Words are text cells, which a spreadsheet never runs. */
export const xlsx: Export = async function* ({ states, batches }, { scale }) {
  const table = exportTable(states, scale)
  const stream = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const written = write(workbook, table, batches()).catch((error) => stream.destroy(error))
  yield* stream
  await written
}

async function write(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  { names, cellsOf }: ExportTable,
  batches: AsyncIterable<CommitmentRow[]>,
) {
  const sheet = workbook.addWorksheet('commitments', { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] })
  sheet.columns = names.map((name) => ({ header: name, key: name, width: /quote|text/.test(name) ? 50 : 18 }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: names.length } }
  for await (const rows of batches) for (const row of rows) sheet.addRow(cellsOf(row)).commit()
  sheet.commit()
  await workbook.commit()
}
