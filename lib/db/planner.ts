import Database from 'better-sqlite3'
import { databaseFile } from '@/lib/db/url'

/** Links of the log below which the planner does better without counts: those of a few rows mislead it once there are many. */
const MANY = 10_000

/**
 * Tells the planner how large the tables are, where one grew or shrank tenfold since they were counted; returns whether it
 * was asked to look. Takes a second when every table of a large ledger is to be counted, and nothing when none is.
 *
 * Done before a database is served: a connection goes by what it found when it was opened, so that counting while it is
 * served would hold writers up for nothing. Source: https://sqlite.org/pragma.html#pragma_optimize (0x10000: all tables,
 * also those not asked yet; 0x10: by a sample; 0x02: count them).
 */
export function informPlanner(file = databaseFile(), many = MANY): boolean {
  const database = new Database(file, { timeout: 60_000, fileMustExist: true })
  try {
    const links = database.prepare<[], number>('SELECT "seq" FROM "LogHead" WHERE "id" = 1').pluck().get() ?? 0
    if (links < many) return false
    database.pragma('optimize = 0x10012')
    return true
  } finally {
    database.close()
  }
}
