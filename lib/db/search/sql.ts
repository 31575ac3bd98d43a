import type Database from 'better-sqlite3'
import type { Transaction } from '@/lib/db/client'

/**
 * The two questions that the search index asks of a database: rows, and a write. So the same code keeps it inside a
 * transaction of the client and rebuilds it over a file that nothing serves yet.
 */
export type Sql = {
  read: <Row>(sql: string, ...values: unknown[]) => Promise<Row[]>
  run: (sql: string, ...values: unknown[]) => Promise<unknown>
}

export const sqlOfTransaction = (tx: Pick<Transaction, '$queryRawUnsafe' | '$executeRawUnsafe'>): Sql => ({
  read: (sql, ...values) => tx.$queryRawUnsafe(sql, ...values),
  run: (sql, ...values) => tx.$executeRawUnsafe(sql, ...values),
})

export const sqlOfFile = (database: Database.Database): Sql => ({
  read: async <Row>(sql: string, ...values: unknown[]) => database.prepare<unknown[], Row>(sql).all(...values),
  run: async (sql, ...values) => database.prepare(sql).run(...values),
})
