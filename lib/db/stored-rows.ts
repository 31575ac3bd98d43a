import { SECRET } from '@/lib/db/client'
import { following, type Reads } from '@/lib/db/plain-sql'
import type { Pace } from '@/lib/values/pace'

/** So many rows are read at once. */
const AT_ONCE = 1000

type Columns = { key: string; read: Map<string, (stored: unknown) => unknown> }
/** A row by its columns, as the log would keep it: JSON without secrets. */
export type StoredRow = { key: string; row: Record<string, unknown> }

/**
 * Every row of a table in the order of its keys, read from the table itself: some ten times faster than through the
 * client, and every byte that the database holds is looked at. A value that is not what its column is declared to hold is
 * given as it is. A table that is not there has no rows.
 */
export async function* eachStoredRow(sql: Reads, table: string, pace: Pace): AsyncGenerator<StoredRow> {
  const { key, read } = await columnsOf(sql, table)
  if (read.size === 0) return
  const names = [...read.keys()].map((name) => `"${name}"`).join(', ')
  const page = `SELECT ${names} FROM "${table}" WHERE "${key}" >= ? ORDER BY "${key}" LIMIT ${AT_ONCE}`
  for (let from = ''; ; ) {
    const rows = await sql.read<Record<string, unknown>>(page, from)
    for (const stored of rows) {
      const row: Record<string, unknown> = {}
      for (const [name, value] of read) row[name] = value(stored[name])
      yield { key: String(stored[key]), row }
    }
    await pace(rows.length)
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    from = following(String(last[key]))
  }
}

async function columnsOf(sql: Reads, table: string): Promise<Columns> {
  const columns = await sql.read<{ name: string; type: string; pk: number }>(
    'SELECT name, type, pk FROM pragma_table_info(?)',
    table,
  )
  const read = columns
    .filter(({ name }) => !SECRET.has(name))
    .map(({ name, type }) => [name, READ[type] ?? asItIs] as const)
  return { key: columns.find(({ pk }) => pk === 1)?.name ?? '', read: new Map(read) }
}

const asItIs = (stored: unknown) => stored

/** How what is stored in a column of a declared type stands in the log. */
const READ: Record<string, (stored: unknown) => unknown> = {
  DATETIME: instantOf,
  BOOLEAN: (stored) => (stored === 1 ? true : stored === 0 ? false : stored),
  JSONB: jsonOf,
}

/** An instant that is stored as text, as the log has it. */
export function instantOf(stored: unknown) {
  const instant = typeof stored === 'string' ? new Date(stored) : null
  return instant === null || Number.isNaN(instant.getTime()) ? stored : instant.toISOString()
}

/** JSON that is stored as text. */
export function jsonOf(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored
  try {
    return JSON.parse(stored)
  } catch {
    return stored
  }
}
