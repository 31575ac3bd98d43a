import { buffer as bytes } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { exportQuery } from '@/lib/exports/schema'
import { batchesOf } from '@/lib/exports/testing/batches-of'
import { xlsx } from '@/lib/exports/xlsx'

test('the workbook has a row a commitment, and runs none of its words', async () => {
  const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))
  const [first, ...rest] = rows
  if (!first) throw new Error('the seed has no commitment')
  const given = [{ ...first, quote: '=1+1' }, ...rest]
  const file = await bytes(xlsx(batchesOf(given), exportQuery.parse({}), VISITOR))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Uint8Array.from(file).buffer)
  const sheet = workbook.getWorksheet('commitments')
  expect(sheet?.rowCount).toBe(rows.length + 1)
  const quote = sheet?.getRow(1).values
  const at = Array.isArray(quote) ? quote.indexOf('quote') : -1
  expect(sheet?.getRow(2).getCell(at).type).toBe(ExcelJS.ValueType.String)
  expect(sheet?.getRow(2).getCell(1).value).toBe(first.ref)
})
