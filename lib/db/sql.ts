import Database from 'better-sqlite3'
import { Kysely, sql as raw, SqliteDialect } from 'kysely'
import type { DB } from '@/lib/db/generated/tables/tables'
import { databaseFile } from '@/lib/db/url'

declare global {
  var pactaSql: Kysely<DB> | undefined
}

/** How long a reader waits for a lock that readers seldom meet: a recovery after a crash. Milliseconds. */
const TIMEOUT = 1000

/**
 * Reads written as SQL, where a list or a count must cost no more than it shows. On a connection of its own that can only
 * read: it sees what is committed, also from inside a transaction.
 */
function open() {
  const database = async () => new Database(databaseFile(), { readonly: true, fileMustExist: true, timeout: TIMEOUT })
  return new Kysely<DB>({ dialect: new SqliteDialect({ database }) })
}

/** Where rows are read from: what is committed now, or one moment of it. */
export type Reading = Kysely<DB>

/** Reads as of one moment, on a connection of its own, which `close` ends: what is written meanwhile is not seen. */
export async function openSnapshot(): Promise<{ reading: Reading; seq: number; close: () => Promise<void> }> {
  const connection = open()
  await raw`BEGIN`.execute(connection)
  // The moment is that of the first read.
  const head = await connection.selectFrom('LogHead').select('seq').executeTakeFirst()
  return { reading: connection, seq: head?.seq ?? 0, close: () => connection.destroy() }
}

globalThis.pactaSql ??= open()
export const sql = globalThis.pactaSql

/** An instant as the database keeps it, and compares it: ISO 8601 text. */
export const instantText = (instant: Date) => instant.toISOString().replace('Z', '+00:00')

/** Keys to be looked in (`where('id', 'in', setOf(keys))`), however many: one value of the question, not one each. */
export const setOf = (keys: readonly string[]) => raw<string>`(SELECT value FROM json_each(${JSON.stringify(keys)}))`
