import { analyse } from 'chardet'
import { AppError } from '@/lib/errors'

/** Encodings that statements are found in, beside UTF-8 and UTF-16 (WHATWG names). */
const ENCODINGS = ['windows-1251', 'KOI8-R', 'windows-1252', 'ISO-8859-5', 'IBM866'] as const

/**
 * The text that bytes are, and the encoding it was read by: a byte order mark decides, then strict UTF-8, then the zeros
 * of UTF-16, then how letters are spread. Refuses with `unsupported` bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  if (hasControls(text)) throw new AppError('unsupported', 'errors.fileKind')
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array) {
  const [first = 0, second = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return 'utf-8'
  } catch {
    // Not UTF-8: what follows finds out what it is.
  }
  return wideEncoding(bytes) ?? singleByteEncoding(bytes)
}

/** UTF-16 without a mark: every second byte of Latin, or of Russian, is one and the same. */
function wideEncoding(bytes: Uint8Array) {
  const sample = bytes.subarray(0, 4000)
  const high = (from: number) =>
    sample.filter((byte, at) => at % 2 === from && (byte === 0 || byte === 4)).length / (sample.length / 2)
  if (high(1) > 0.8 && high(0) < 0.5) return 'utf-16le'
  if (high(0) > 0.8 && high(1) < 0.5) return 'utf-16be'
  return null
}

function singleByteEncoding(bytes: Uint8Array) {
  const guesses = analyse(bytes.subarray(0, 100_000)).map(({ name }) => name.toLowerCase())
  return ENCODINGS.find((name) => name.toLowerCase() === guesses.find((guess) => isKnown(guess))) ?? 'windows-1251'
}

const isKnown = (guess: string) => ENCODINGS.some((name) => name.toLowerCase() === guess)

/** Control characters other than those that lay text out: a program or a picture has them, a text does not. */
function hasControls(text: string) {
  const sample = text.slice(0, 20_000)
  const controls = [...sample].filter((c) => c < ' ' && !'\t\n\r\f\v'.includes(c)).length
  return controls > sample.length / 200
}
