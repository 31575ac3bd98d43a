import { buffer as bytes } from 'node:stream/consumers'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { listCommitments } from '@/lib/commitments/queries'
import type { CommitmentRow } from '@/lib/commitments/row'
import { commitmentQuery } from '@/lib/commitments/schema'
import { docx } from '@/lib/exports/docx'
import { exportQuery } from '@/lib/exports/schema'
import { batchesOf } from '@/lib/exports/testing/batches-of'

const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))

/** The words of a part of a Word file, a line a paragraph, found by the zip's central directory. */
function part(file: Buffer, name: string) {
  const end = file.lastIndexOf('PK\x05\x06')
  for (let at = file.readUInt32LE(end + 16); at < end; ) {
    const [nameLength, extra, comment] = [28, 30, 32].map((i) => file.readUInt16LE(at + i))
    if (nameLength === undefined || extra === undefined || comment === undefined) break
    if (file.toString('utf8', at + 46, at + 46 + nameLength) === name) {
      const head = file.readUInt32LE(at + 42)
      const from = head + 30 + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28)
      return inflateRawSync(file.subarray(from, from + file.readUInt32LE(at + 20))).toString('utf8')
    }
    at += 46 + nameLength + extra + comment
  }
  throw new Error(`no ${name} in the file`)
}

async function words(given: CommitmentRow[], asked: Record<string, unknown> = {}) {
  const file = await bytes(docx(batchesOf(given), exportQuery.parse(asked), VISITOR))
  return part(file, 'word/document.xml')
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
}

test('the briefing gives each promise in translation and as printed, with a glyph and a word for each verdict', async () => {
  const text = await words(rows)
  for (const row of rows) {
    expect(text).toContain(row.ref)
    expect(text).toContain(`“${row.quote}”`)
    expect(text).toContain(`“${row.quoteIn.en}”`)
  }
  expect(text).toContain('22 commitments')
  expect(text).toMatch(/Russia.*: ◔ Limited · observed \d{1,2} \w{3,4} \d{4} · confidence: /)
})

test('evidence says how it bears, whose word it is, and what it says', async () => {
  const text = await words(rows)
  expect(text).toMatch(/Supports · (Third party|The obligor’s own word|Another party’s word): /)
})

test('in Russian the words are Russian, and the original is not printed twice', async () => {
  const text = await words(rows, { lang: 'ru', sector: ['trade'], asOf: '2020-01-01' })
  expect(text).toContain('22 обязательства')
  expect(text).toContain('сфера: Торговля')
  expect(text).toContain('1 янв. 2020')
  const [row] = rows
  expect(row && text.split(row.quote)).toHaveLength(2)
})

test('a promise made in English is quoted in Russian where there is a translation', async () => {
  const [row] = rows
  if (!row) throw new Error('the seed has no commitment')
  const english = { ...row, quote: 'will deepen trade', quoteIn: { ru: 'будут углублять торговлю' } }
  const text = await words([{ ...english, statement: { ...row.statement, language: 'en' } }], { lang: 'ru' })
  expect(text).toContain('«будут углублять торговлю»')
  expect(text).toContain('«will deepen trade»')
})
