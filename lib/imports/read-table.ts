import { parse } from 'csv-parse/sync'
import ExcelJS from 'exceljs'
import { AppError } from '@/lib/errors'
import { MAX_COLUMNS, MAX_ROWS } from '@/lib/imports/schema'
import { checkArchive } from '@/lib/intake/read/archive'
import { decodeText } from '@/lib/intake/read/decode'
import { MAX_DOCUMENT } from '@/lib/intake/read/document'

/** A table's first row, and the others as text; every row is as long as the first. */
export type Table = { headers: string[]; rows: string[][] }

/**
 * Reads a table by what its bytes are: an Excel workbook (its first sheet with cells; formulas by their results, days as
 * YYYY-MM-DD) or text with commas, semicolons or tabs. The apostrophe before what a spreadsheet would run is taken off.
 *
 * Refuses, saying what to do, with `too_large` more than 5 MB, 10,000 rows or 200 columns, with `invalid` an empty table,
 * and with `unsupported` what is protected, damaged or no table.
 */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new AppError('invalid', 'errors.fileEmpty')
  if (bytes.length > MAX_DOCUMENT) throw new AppError('too_large', 'errors.fileTooLarge')
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new AppError('unsupported', 'errors.tableOldExcel')
  const cells = bytes[0] === 0x50 && bytes[1] === 0x4b ? await readWorkbook(bytes) : readText(bytes)
  const [first, ...rest] = cells.filter((row) => row.some((cell) => cell !== ''))
  if (!first || rest.length === 0) throw new AppError('invalid', 'errors.tableEmpty')
  const width = Math.max(...cells.map((row) => row.length))
  if (width > MAX_COLUMNS || rest.length > MAX_ROWS)
    throw new AppError('too_large', 'errors.tableTooLarge', [], { rows: MAX_ROWS, columns: MAX_COLUMNS })
  const padded = (row: string[]) => Array.from({ length: width }, (_, at) => row[at] ?? '')
  return { headers: padded(first), rows: rest.map(padded) }
}

const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim()

function readText(bytes: Uint8Array): string[][] {
  const { text } = decodeText(bytes)
  const [head = ''] = text.split(/\r?\n/)
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)
  try {
    const rows: string[][] = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true })
    return rows.map((row) => row.map(plain))
  } catch (error) {
    const isCsv = error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')
    if (!isCsv) throw error
    throw new AppError('invalid', 'errors.tableBroken', [], { line: 'lines' in error ? Number(error.lines) : 0 })
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const names = await checkArchive(bytes)
  if (!names.includes('xl/workbook.xml')) throw new AppError('unsupported', 'errors.tableKind')
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  } catch {
    throw new AppError('unsupported', 'errors.fileDamaged')
  }
  const sheet = workbook.worksheets.find((each) => each.actualRowCount > 0)
  const rows: string[][] = []
  sheet?.eachRow((row) => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column <= MAX_COLUMNS + 1) cells[column - 1] = cellText(cell)
    })
    rows.push(Array.from(cells, (cell) => cell ?? ''))
  })
  return rows
}

function cellText(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return plain(typeof value === 'string' ? value : cell.text)
}
