import type Database from 'better-sqlite3'
import { CompiledQuery } from 'kysely'
import type { Transaction } from '@/lib/db/client'
import type { Reading } from '@/lib/db/sql'

/** A question asked of a database in plain SQL; instants come as the client or the database gives them. */
export type Reads = { read: <Row>(sql: string, ...values: unknown[]) => Promise<Row[]> }

/**
 * The two questions that derived tables ask of a database: rows, and a write. So the same code keeps them inside a
 * transaction of the client, rebuilds them over a file that nothing serves yet, and checks them in a snapshot.
 */
export type Sql = Reads & { run: (sql: string, ...values: unknown[]) => Promise<unknown> }

/** The least text after a key: a page of rows begins there, `>=`, as the first one does at ''. */
export const following = (key: string) => `${key}\0`

export const sqlOfTransaction = (tx: Pick<Transaction, '$queryRawUnsafe' | '$executeRawUnsafe'>): Sql => ({
  read: (sql, ...values) => tx.$queryRawUnsafe(sql, ...values),
  run: (sql, ...values) => tx.$executeRawUnsafe(sql, ...values),
})

export const sqlOfFile = (database: Database.Database): Sql => ({
  read: async <Row>(sql: string, ...values: unknown[]) => database.prepare<unknown[], Row>(sql).all(...values),
  run: async (sql, ...values) => database.prepare(sql).run(...values),
})

export const sqlOfReading = (reading: Reading): Reads => ({
  read: async <Row>(sql: string, ...values: unknown[]) =>
    (await reading.executeQuery<Row>(CompiledQuery.raw(sql, values))).rows,
})
