import ExcelJS from 'exceljs'
import { exportColumns } from '@/lib/exports/columns'
import type { Export } from '@/lib/exports/schema'

/** A workbook of one sheet. Words are text cells, which a spreadsheet never runs. */
export const xlsx: Export = async (rows, { scale }) => {
  const columns = exportColumns(rows, scale)
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('commitments', { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] })
  sheet.columns = columns.map(({ name }) => ({ header: name, key: name, width: /quote|text/.test(name) ? 50 : 18 }))
  for (const row of rows) sheet.addRow(columns.map(({ value }) => value(row)))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
