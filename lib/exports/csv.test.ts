import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { csv } from '@/lib/exports/csv'
import { exportQuery } from '@/lib/exports/schema'
import { batchesOf } from '@/lib/exports/testing/batches-of'

const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))
const query = exportQuery.parse({})
const written = async (given: typeof rows) => text(csv(batchesOf(given), query, VISITOR))

test('what is written reads back row by row, in the source’s own letters', async () => {
  const text = await written(rows)
  expect(text.startsWith('\uFEFFref,statement,')).toBe(true)
  expect(text.split('\r\n').filter((line) => line !== '')).toHaveLength(rows.length + 1)
  const read: Record<string, string>[] = parse(text, { bom: true, columns: true })
  expect(read.map(({ ref, quote }) => [ref, quote])).toEqual(rows.map(({ ref, quote }) => [ref, quote]))
})

test('words that a spreadsheet would run are led by an apostrophe', async () => {
  const [row] = rows
  if (!row) throw new Error('the seed has no commitment')
  for (const quote of ['=HYPERLINK("http://x")', '+1+1', '@SUM(A1)', '-2+3', '\tx']) {
    const [read]: Record<string, string>[] = parse(await written([{ ...row, quote }]), { bom: true, columns: true })
    expect(read?.quote).toBe(`'${quote}`)
  }
})

test('no row still gives the head', async () => {
  expect((await written([])).trim().split(',')).toContain('joint_status')
})
