import { createHash } from 'node:crypto'
import mammoth from 'mammoth'
import { AppError } from '@/lib/errors'
import { checkArchive } from './archive'
import { decodeText } from './decode'
import { readHtml } from './html'
import { readPdf } from './pdf'
import { unwrapLines } from './unwrap'

/** Bytes that a document may have. */
export const MAX_DOCUMENT = 5_000_000
/** UTF-16 units of text that are read at once: some 150 pages. */
export const MAX_TEXT = 500_000

export const DOCUMENT_FORMATS = ['pasted', 'text', 'html', 'docx', 'pdf'] as const
/** A document as it was read: its words a paragraph a line, and what it was read from. `sha256` is of the bytes. */
export type ReadDocument = {
  text: string
  format: (typeof DOCUMENT_FORMATS)[number]
  encoding: string | null
  sha256: string
}

export const sha256Of = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/**
 * Reads a document by what its bytes are, not by what it is called: PDF, Word (.docx), HTML or text.
 *
 * Refuses, saying what to do, with `too_large` one of more than 5 MB, one that unpacks to more than it may, or more text
 * than is read at once; with `invalid` an empty one; with `unsupported` one that is protected, damaged, scanned, or of
 * another kind.
 */
export async function readDocument(bytes: Uint8Array, name = ''): Promise<ReadDocument> {
  if (bytes.length === 0) throw new AppError('invalid', 'errors.fileEmpty')
  if (bytes.length > MAX_DOCUMENT) throw new AppError('too_large', 'errors.fileTooLarge')
  const read = await readBytes(bytes, name)
  return { ...read, text: checkText(read.text), sha256: sha256Of(bytes) }
}

/** The text, if there is some and it can be read at once. */
export function checkText(text: string) {
  if (text.trim() === '') throw new AppError('invalid', 'errors.fileNoText')
  if (text.length > MAX_TEXT) throw new AppError('too_large', 'errors.textTooLong', [], { max: MAX_TEXT })
  return text
}

type Read = Pick<ReadDocument, 'text' | 'format' | 'encoding'>

async function readBytes(bytes: Uint8Array, name: string): Promise<Read> {
  const begins = (...magic: number[]) => magic.every((byte, at) => bytes[at] === byte)
  if (begins(0x25, 0x50, 0x44, 0x46)) return { text: await readPdf(bytes), format: 'pdf', encoding: null }
  if (begins(0x50, 0x4b, 0x03, 0x04)) return { text: await readWord(bytes), format: 'docx', encoding: null }
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw oldOffice(bytes)
  const { text, encoding } = decodeText(bytes)
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 1000)))
    return { text: readHtml(inDeclared(bytes, text)), format: 'html', encoding }
  return { text: unwrapLines(text), format: 'text', encoding }
}

/** A page may say its own encoding where its bytes leave it open. */
function inDeclared(bytes: Uint8Array, text: string) {
  const declared = /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(text.slice(0, 4000))?.[1]
  if (!declared || /^utf-?8$/i.test(declared)) return text
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return text
    throw error
  }
}

async function readWord(bytes: Uint8Array) {
  const names = await checkArchive(bytes)
  if (!names.includes('word/document.xml')) throw new AppError('unsupported', 'errors.fileKind')
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    // The notes stand in one list at the end.
    return readHtml(`<body>${value.replace(/<ol><li id="(?:foot|end)note-.*$/s, '')}</body>`)
  } catch {
    throw new AppError('unsupported', 'errors.fileDamaged')
  }
}

/** What older Word writes, and what newer Word writes when a password protects it. */
function oldOffice(bytes: Uint8Array) {
  const isProtected = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return new AppError('unsupported', isProtected ? 'errors.fileProtected' : 'errors.fileOldWord')
}
