import Database from 'better-sqlite3'
import { sqlOfFile } from '@/lib/db/plain-sql'
import { KEYS, NOUNS } from '@/lib/db/search/documents'
import { index, VERSION } from '@/lib/db/search/entries'
import { databaseFile } from '@/lib/db/url'

/**
 * Makes the search index of a database anew when it has none, or one of another version; returns whether it did.
 *
 * One transaction: killed at any moment, the next run finds the index as it was and begins again. Nobody writes
 * meanwhile, and readers see the index as it was. Costs about a minute for 100,000 commitments.
 */
export function bringSearch(file = databaseFile(), version = VERSION): Promise<boolean> {
  return inFile(file, version, (database) => versionOf(database) === version)
}

/** The same whether or not it seems to be needed: for an index that does not agree with the ledger. */
export const rebuildSearch = (file = databaseFile()) => inFile(file, VERSION, () => false)

async function inFile(file: string, version: number, isDone: (database: Database.Database) => boolean) {
  const database = new Database(file, { timeout: 60_000, fileMustExist: true })
  try {
    if (isDone(database)) return false
    database.exec('BEGIN IMMEDIATE')
    // Asked again under the lock: another process may have made it meanwhile.
    if (!isDone(database)) await rebuild(database, version)
    database.exec('COMMIT')
    return true
  } finally {
    // A transaction that is open when its connection closes is rolled back.
    database.close()
  }
}

const versionOf = (database: Database.Database) =>
  database.prepare<[], number>('SELECT "version" FROM "SearchIndex" WHERE "id" = 1').pluck().get()

async function rebuild(database: Database.Database, version: number) {
  const sql = sqlOfFile(database)
  database.exec(`INSERT INTO "SearchText"("SearchText") VALUES ('delete-all')`)
  database.exec(`INSERT INTO "SearchPart"("SearchPart") VALUES ('delete-all')`)
  database.exec(`DELETE FROM "SearchEntry"; DELETE FROM "SearchWord"`)
  for (const noun of NOUNS) {
    const { table, column } = KEYS[noun]
    await index(sql, noun, database.prepare<[], string>(`SELECT "${column}" FROM "${table}"`).pluck().all())
  }
  for (const table of ['SearchText', 'SearchPart'])
    database.exec(`INSERT INTO "${table}"("${table}") VALUES ('optimize')`)
  database.prepare('REPLACE INTO "SearchIndex" ("id", "version") VALUES (1, ?)').run(version)
}
