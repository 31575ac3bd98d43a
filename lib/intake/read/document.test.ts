import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx'
import fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '@/lib/words/passages'
import { MAX_DOCUMENT, readDocument } from './document'

const RUSSIAN = 'Стороны договорились расширять сотрудничество в сфере энергетики.\nЕлка и ёлка: «Это — проверка».'
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Russian text in a single-byte encoding, by asking the decoder what each byte is. */
function encoded(text: string, encoding: string) {
  const decoder = new TextDecoder(encoding)
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]))
  return Uint8Array.from([...text], (letter) => byteOf.get(letter) ?? 0x3f)
}

/** A PDF of one page with lines of Latin text, as small as the format allows. */
function pdfOf(lines: string[]) {
  const shown = lines.map((line, n) => `BT /F1 11 Tf 72 ${720 - n * 14} Td (${line}) Tj ET`).join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, n) => {
    const at = file.length
    file += `${n + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`
  return bytesOf(file)
}

describe('a text is read in the encoding that it is in', () => {
  const wide = (bigEndian: boolean, mark: boolean) => {
    const units = Array.from(`${mark ? '\ufeff' : ''}${RUSSIAN}`, (c) => c.charCodeAt(0))
    return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
  }
  test.each([
    ['utf-8', bytesOf(RUSSIAN)],
    ['utf-8', bytesOf(`\ufeff${RUSSIAN}`)],
    ['utf-16le', wide(false, true)],
    ['utf-16be', wide(true, true)],
    ['utf-16le', wide(false, false)],
    ['utf-16be', wide(true, false)],
    ['windows-1251', encoded(RUSSIAN, 'windows-1251')],
  ])('%s', async (encoding, bytes) => {
    expect(await readDocument(bytes, 'a.txt')).toMatchObject({ text: RUSSIAN, encoding, format: 'text' })
  })

  test('KOI8-R', async () => {
    const text = RUSSIAN.replace(/[«»—]/g, '-')
    expect(await readDocument(encoded(text, 'koi8-r'))).toMatchObject({ text, encoding: 'KOI8-R' })
  })
})

test('lines wrapped by hand become the paragraphs that they were; a word parted at a line’s end is whole again', async () => {
  const { text } = await readDocument(
    bytesOf(
      [
        'JOINT COMMUNIQUE',
        '',
        'The Parties agreed to expand cooperation in the field of energy and to estab-',
        'lish a working group that will meet every year in the capitals of both of the',
        'countries in turn, beginning with the spring of next year.',
        '',
        'They noted the results of the talks.',
      ].join('\n'),
    ),
  )
  expect(passagesOf(text)).toEqual([
    'JOINT COMMUNIQUE',
    'The Parties agreed to expand cooperation in the field of energy and to establish a working group that will meet every year in the capitals of both of the countries in turn, beginning with the spring of next year.',
    'They noted the results of the talks.',
  ])
})

test('paragraphs on lines of their own keep every character, no-break spaces and soft hyphens too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[А-Яа-я\u00a0\u00ad,;]{1,300}$/), { minLength: 1, maxLength: 8 }),
      async (lines) => {
        const written = lines.filter((line) => line.trim() !== '')
        fc.pre(written.length > 0)
        const { text } = await readDocument(bytesOf(written.map((line) => `${line}\n`).join('\n')))
        expect(passagesOf(text)).toEqual(written)
      },
    ),
    { numRuns: 50 },
  )
})

test('a page gives its words, not its scripts, menus or notes', async () => {
  const page = `<!doctype html><html><head><title>T</title><script>alert(1)</script></head><body><nav>Menu</nav>
    <article><h1>Joint&nbsp;statement</h1><p>They <b>agreed</b> to <a href="https://example.org">trade</a><sup>1</sup>.</p>
    <ul><li>open a consulate;</li></ul><script>document.write('x')</script><p onclick="x()">&lt;b&gt; stays.</p></article><footer>2020</footer></body></html>`
  const { text, format } = await readDocument(bytesOf(page), 'a.html')
  expect(format).toBe('html')
  expect(passagesOf(text)).toEqual([
    'Joint\u00a0statement',
    'They agreed to trade.',
    '• open a consulate;',
    '<b> stays.',
  ])
})

test('a Word file gives its paragraphs in order, without the marks and words of footnotes', async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('A note.')] } },
    sections: [
      {
        children: [
          new Paragraph('Совместное заявление'),
          new Paragraph({
            children: [new TextRun('Стороны будут развивать торговлю'), new FootnoteReferenceRun(1), new TextRun('.')],
          }),
        ],
      },
    ],
  })
  const { text, format } = await readDocument(await Packer.toBuffer(document), 'a.docx')
  expect(format).toBe('docx')
  expect(passagesOf(text)).toEqual(['Совместное заявление', 'Стороны будут развивать торговлю.'])
})

test('a PDF gives its paragraphs, their lines joined', async () => {
  const { text, format } = await readDocument(
    pdfOf([
      'The Parties agreed to expand cooperation in the field of energy and to build',
      'a power line.',
      'They will meet again in Dushanbe in the spring of the next year, as usual.',
    ]),
  )
  expect(format).toBe('pdf')
  expect(passagesOf(text)[0]).toBe(
    'The Parties agreed to expand cooperation in the field of energy and to build a power line.',
  )
})

describe('what cannot be read is refused, and says what to do:', () => {
  const refused = (bytes: Uint8Array, name = '') => expect(readDocument(bytes, name)).rejects

  test('an empty file', () => refused(new Uint8Array()).toMatchObject({ message: 'errors.fileEmpty', code: 'invalid' }))
  test('a file of spaces', () => refused(bytesOf(' \n\t')).toMatchObject({ message: 'errors.fileNoText' }))
  test('a file that is too large', () =>
    refused(new Uint8Array(MAX_DOCUMENT + 1)).toMatchObject({ message: 'errors.fileTooLarge', code: 'too_large' }))
  test('more text than is read at once', () =>
    refused(bytesOf('a'.repeat(600_000))).toMatchObject({ message: 'errors.textTooLong' }))
  test('a scanned PDF', () => refused(pdfOf([])).toMatchObject({ message: 'errors.pdfScanned' }))
  test('a damaged PDF', () =>
    refused(bytesOf('%PDF-1.4 and nothing else')).toMatchObject({ message: 'errors.fileDamaged' }))
  test('a picture', () =>
    refused(Uint8Array.from({ length: 4000 }, (_, n) => (n * 7) % 31)).toMatchObject({ message: 'errors.fileKind' }))
  test('an archive that is no Word file', async () => {
    const bytes = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'uint8array' })
    await refused(bytes, 'a.docx').toMatchObject({ message: 'errors.fileKind' })
  })
  test('a damaged archive', () =>
    refused(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])).toMatchObject({ message: 'errors.fileDamaged' }))
  test('an archive that unpacks to far more than it is', async () => {
    const bomb = new JSZip().file('word/document.xml', new Uint8Array(60_000_000))
    const bytes = await bomb.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
    expect(bytes.length).toBeLessThan(100_000)
    await refused(bytes, 'bomb.docx').toMatchObject({ message: 'errors.archiveTooLarge', code: 'too_large' })
  })
  test('a file that a password protects, and an older one', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    const locked = Buffer.concat([Buffer.from(ole), Buffer.from('EncryptedPackage', 'utf16le')])
    await refused(locked).toMatchObject({ message: 'errors.fileProtected' })
    await refused(Uint8Array.from([...ole, 0, 0])).toMatchObject({ message: 'errors.fileOldWord' })
  })
})
