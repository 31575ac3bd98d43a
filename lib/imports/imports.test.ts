import { buffer as bytes } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { db } from '@/lib/db/client'
import { csv } from '@/lib/exports/csv'
import { exportQuery } from '@/lib/exports/schema'
import { batchesOf } from '@/lib/exports/testing/batches-of'
import { xlsx } from '@/lib/exports/xlsx'
import { guessScale, guessTargets } from '@/lib/imports/mapping'
import { applyImport, changeImport, previewImport, startImport } from '@/lib/imports/mutations'
import { readTable, type Table } from '@/lib/imports/read-table'
import { readScore } from '@/lib/imports/scores'
import { getStatement } from '@/lib/statements/queries'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'

let user: Analyst

beforeAll(async () => {
  const { id } = await addUser({ email: 'ann@example.org', name: 'Ann', password: 'a long password', role: 'analyst' })
  user = { id, name: 'Ann', email: 'ann@example.org', role: 'analyst', language: null }
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const outcomes = async (id: string) => (await previewImport(user, id)).rows.map(({ outcome }) => outcome)
const started = (table: Table, name = 'table.csv') => startImport(user, table, name)

describe('a table is read', () => {
  test('with commas, semicolons or tabs, in any encoding that statements come in; what was written comes back', async () => {
    const cell = fc
      .string({ maxLength: 20 })
      .map((text) => text.replace(/[\r\0]/g, '').trim())
      .filter((text) => !/^'/.test(text))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        async (rows, delimiter) => {
          const written = rows.filter((row) => row.some((value) => value !== ''))
          fc.pre(written.length > 0)
          const { headers, rows: read } = await readTable(
            bytesOf(Papa.unparse([['ref', 'quote'], ...written], { delimiter, quotes: true })),
          )
          expect(headers).toEqual(['ref', 'quote'])
          expect(read).toEqual(written)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('from a workbook: days as days, formulas by their results', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('A')
    sheet.addRow(['quote', 'observed_on', 'n'])
    sheet.addRow(['Open a consulate', new Date('2024-05-06T00:00:00Z'), { formula: '1+1', result: 2 }])
    const { rows } = await readTable(new Uint8Array(await workbook.xlsx.writeBuffer()))
    expect(rows).toEqual([['Open a consulate', '2024-05-06', '2']])
  })

  test.each([
    ['nothing', new Uint8Array(), 'errors.fileEmpty'],
    ['a header alone', bytesOf('ref,quote\n'), 'errors.tableEmpty'],
    ['an open quotation mark', bytesOf('a,b\n"x,y\n'), 'errors.tableBroken'],
    ['an archive that is no workbook', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]), 'errors.tableKind'],
    ['an older workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'errors.tableOldExcel'],
    ['too many rows', bytesOf(`a\n${'1\n'.repeat(10_001)}`), 'errors.tableTooLarge'],
  ])('%s is refused', async (_, bytes, message) => {
    await expect(readTable(bytes)).rejects.toMatchObject({ message })
  })
})

describe('columns and scores', () => {
  test('are recognised by our names, by those of others in two languages, and by states’ codes and names', () => {
    const headers = [
      'Reference',
      'Commitment',
      'Сфера',
      'RUS',
      'Kazakhstan',
      'Бразилия',
      'confidence_TJK',
      'Whatever',
      'ref',
    ]
    expect(guessTargets(headers, [{ code: 'RUS', name: { en: 'Russia' } }])).toEqual([
      ...['ref', 'quote', 'sector', 'status_RUS', 'status_KAZ', 'status_BRA', 'confidence_TJK', '', ''],
    ])
    expect([guessScale(['-1', '0', '+1', '']), guessScale(['0', '2', '3']), guessScale(['limited'])]).toEqual([
      'g20',
      'pam',
      'ours',
    ])
  })

  test('a score that several statuses share is refused unless the importer says which', () => {
    const none = { chosen: {}, labels: {} }
    expect(readScore('+1', 'g20', none)).toEqual({ status: 'fulfilled' })
    expect(readScore('0', 'g20', none)).toEqual({ refused: 'errors.scoreShared' })
    expect(readScore('0', 'g20', { chosen: { '0': 'limited' }, labels: {} })).toEqual({ status: 'limited' })
    expect(readScore('0', 'g20', { chosen: { '0': 'fulfilled' }, labels: {} })).toEqual({
      refused: 'errors.scoreShared',
    })
    expect(readScore('7', 'g20', none)).toEqual({ refused: 'errors.scoreUnknown' })
    expect(readScore('—', 'g20', none)).toEqual({ none: true })
  })
})

describe('our own export', () => {
  test.each([
    ['CSV', csv],
    ['XLSX', xlsx],
  ])('as %s, taken in again, changes nothing', async (_, write) => {
    const { rows } = await listCommitments(user, commitmentQuery.parse({ pageSize: 200 }))
    const file = await bytes(write(batchesOf(rows), exportQuery.parse({}), user))
    const id = await started(await readTable(Uint8Array.from(file)))
    expect(new Set(await outcomes(id))).toEqual(new Set(['same']))
    const { basis } = await previewImport(user, id)
    await expect(applyImport(user, id, { basis, leaveOut: false })).rejects.toMatchObject({
      message: 'errors.importNothing',
    })
  })
})

const FOUND = {
  observedOn: '2024-06-01',
  rationale: 'As the table says.',
  confidence: 'medium',
  url: '',
  title: 'Annual report',
} as const

describe('somebody else’s table', () => {
  test('of hundreds of commitments with −1, 0, +1 per state comes in without hand-editing', async () => {
    const scores = ['-1', '0', '+1', '']
    const rows = Array.from({ length: 300 }, (_, n) => [
      `Strengthen cooperation number ${n + 1} in the field of energy.`,
      ...['Canada', 'Japan', 'Brazil'].map((_, k) => scores[(n + k) % 4] ?? ''),
    ])
    const id = await started({ headers: ['Commitment', 'Canada', 'Japan', 'Brazil'], rows }, 'scores.xlsx')
    const source = {
      slug: 'group-2024',
      title: 'Commitments of the group',
      issuedOn: '2024-01-01',
      language: 'en',
    } as const
    expect(new Set(await outcomes(id))).toEqual(new Set(['refused']))
    await changeImport(user, id, 1, { source, found: FOUND, scores: { '0': 'limited', '-1': 'not_started' } })
    expect(new Set(await outcomes(id))).toEqual(new Set(['new']))
    const { basis } = await previewImport(user, id)
    expect(await applyImport(user, id, { basis, leaveOut: false })).toEqual({ count: 300 })
    const { rows: read, total } = await listCommitments(
      user,
      commitmentQuery.parse({ statement: ['group-2024'], sort: 'ref' }),
    )
    expect(total).toBe(300)
    expect(read[0]).toMatchObject({ ref: 'GROUP-2024-01', sector: 'energy' })
    expect(read[0]?.obligors.map(({ state, status }) => [state, status])).toEqual([
      ['BRA', 'fulfilled'],
      ['CAN', 'not_started'],
      ['JPN', 'limited'],
    ])
    expect((await getStatement(user, 'group-2024')).passages).toHaveLength(300)
    expect((await verifyLedger()).faults).toEqual([])
  }, 120_000)

  test('with bad rows names each row’s reasons and takes in nothing, unless told to leave them out', async () => {
    const table = {
      headers: ['ref', 'status_RUS', 'observed_on_RUS', 'status_TJK', 'sector'],
      rows: [
        ['RUS-TJK-2017-05', 'limited', '2020-01-01', '', ''],
        ['RUS-TJK-2017-06', 'wonderful', '2020-01-01', '', ''],
        ['NO-SUCH-1', 'limited', '2020-01-01', '', ''],
        ['RUS-TJK-2017-07', 'limited', '2020-02-31', '', 'astrology'],
      ],
    }
    const id = await started(table)
    await changeImport(user, id, 1, { found: FOUND })
    const { rows, basis } = await previewImport(user, id)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['changed', 'refused', 'refused', 'refused'])
    expect(rows.map(({ problems }) => problems.map(({ path }) => path))).toEqual([
      ...[[], ['status_RUS'], ['ref'], ['sector', 'status_RUS.observedOn']],
    ])
    const before = await db.change.count()
    await expect(applyImport(user, id, { basis, leaveOut: false })).rejects.toMatchObject({
      message: 'errors.importRefused',
    })
    await expect(applyImport(user, id, { basis: 'old', leaveOut: true })).rejects.toMatchObject({ code: 'conflict' })
    expect(await db.change.count()).toBe(before)
    expect(await applyImport(user, id, { basis, leaveOut: true })).toEqual({ count: 1 })
    await expect(previewImport(user, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('whose words do not stand in the statement, or stand there twice, is refused', async () => {
    const quote = 'будут предприниматься усилия по освоению Луны'
    const id = await started({
      headers: ['quote', 'obligors', 'ref'],
      rows: [
        [quote, 'RUS', ''],
        ['', 'RUS', ''],
        ['x', 'RUS', 'RUS-TJK-2017-01'],
      ],
    })
    await changeImport(user, id, 1, { statement: 'rus-tjk-2017' })
    const { rows } = await previewImport(user, id)
    expect(rows.map(({ problems }) => problems.map(({ message }) => message))).toEqual([
      ['errors.importQuoteNotThere'],
      ['errors.importQuoteMissing'],
      ['errors.importQuoteDiffers'],
    ])
  })
})
