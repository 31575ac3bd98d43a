import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const bytes = readFileSync(new URL('./statement.ru.txt', import.meta.url))

/** SHA-256 of the statement's text as taken in, hexadecimal. */
export const STATEMENT_SHA256 = createHash('sha256').update(bytes).digest('hex')

/** The statement's paragraphs in order, exactly as printed: an empty line parts them, nothing is trimmed. */
export const PARAGRAPHS = bytes.toString('utf8').split('\n\n')
