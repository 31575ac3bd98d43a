import { sha256Of } from '@/lib/intake/read/document'

/** The digest of a statement that a table's quotes make up: a line each (SHA-256, hexadecimal). */
export const digestOfText = (quotes: string[]) => sha256Of(quotes.join('\n'))
