import type { Transaction } from '@/lib/db/client'
import { instantText } from '@/lib/db/sql'

/** Tables that the log does not cover: what is derived from others, and the log itself. */
type Unlogged = 'VerdictSpan' | 'Change'
type Row = Record<string, string | number | boolean | Date | null>

/** More rows in a statement are no faster. */
const ROWS_AT_ONCE = 500

/**
 * Adds rows to a table that the log does not cover, many a statement. Each has the same columns. Prisma's own `createMany`
 * takes 150 µs a row, most of it before the database is asked; an upgrade of a large ledger writes millions. So the rows
 * go as one value, from which the database reads them.
 */
export async function insertRows(tx: Transaction, table: Unlogged, rows: Row[]) {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((name) => `"${name}"`).join(', ')
  const values = columns.map((_, n) => `value ->> ${n}`).join(', ')
  const insert = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE).map((row) => columns.map((name) => stored(row[name])))
    await tx.$executeRawUnsafe(insert, JSON.stringify(some))
  }
}

/** A value as the client stores it: an instant as text, yes and no as 1 and 0. */
const stored = (value: Row[string] | undefined) =>
  value instanceof Date ? instantText(value) : typeof value === 'boolean' ? Number(value) : value
