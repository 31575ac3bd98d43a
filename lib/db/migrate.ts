import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { databaseFile } from '@/lib/db/url'

const FOLDER = join('prisma', 'migrations')

/** Why a database cannot be brought to this version, and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

export type Migration = { name: string; sql: string; checksum: string }

/** The migrations that this version has, in order. The checksum is Prisma's: SHA-256 of the file, hexadecimal. */
export function readMigrations(folder = FOLDER): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Prisma's own table, so that `prisma migrate deploy` agrees with what was done here. */
const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`

type Applied = { migration_name: string; checksum: string; finished_at: unknown; rolled_back_at: unknown }

/**
 * Brings a database file to this version; makes it, and its folder, when there is none.
 *
 * Each migration and its row in `_prisma_migrations` are one transaction: killed at any statement, the next run finds
 * the database as it was before that migration. A database that holds data is copied beside itself first. Refuses with
 * `MigrationError` a database that is newer than the code or whose history differs. Returns the names applied.
 */
export function migrate(
  file = databaseFile(),
  migrations = readMigrations(),
): { applied: string[]; copy: string | null } {
  mkdirSync(dirname(file), { recursive: true })
  const isNew = !existsSync(file)
  const database = new Database(file, { timeout: 60_000 })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('foreign_keys = ON')
    checkOurs(database)
    database.exec(TABLE)
    const due = pending(database, migrations)
    const copy = due.length > 0 && due.length < migrations.length && !isNew ? keepCopy(database, file) : null
    const applied = due.filter((migration) => apply(database, migration)).map(({ name }) => name)
    return { applied, copy }
  } finally {
    database.close()
  }
}

/** A database that holds tables but no history was made by something else: nothing of ours is laid over it. */
function checkOurs(database: Database.Database) {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all()
  if (tables.length > 0 && !tables.includes('_prisma_migrations'))
    throw new MigrationError(
      `The file holds tables but not Pacta's history (${tables.slice(0, 3).join(', ')}). Name another file in DATABASE_URL, or restore a backup.`,
    )
}

function pending(database: Database.Database, migrations: Migration[]) {
  const rows = database
    .prepare<[], Applied>('SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations"')
    .all()
    .filter((row) => row.rolled_back_at === null)
  for (const { migration_name: name, checksum, finished_at } of rows) {
    const known = migrations.find((migration) => migration.name === name)
    if (!known)
      throw new MigrationError(
        `The database is newer than this version of Pacta: it has the migration ${name}. Update Pacta, or restore a backup made by this version.`,
      )
    if (finished_at === null)
      throw new MigrationError(
        `The migration ${name} was begun by another tool and did not end. Restore a backup, or mend it with prisma migrate resolve.`,
      )
    if (known.checksum !== checksum)
      throw new MigrationError(
        `The migration ${name} differs from the one that made this database. Get the released files back.`,
      )
  }
  return migrations.filter(({ name }) => !rows.some((row) => row.migration_name === name))
}

/** False when another process applied it meanwhile. */
function apply(database: Database.Database, { name, sql, checksum }: Migration) {
  const isApplied = database.prepare(
    'SELECT 1 FROM "_prisma_migrations" WHERE migration_name = ? AND rolled_back_at IS NULL',
  )
  const record = database.prepare(
    'INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
  )
  return database
    .transaction(() => {
      if (isApplied.get(name)) return false
      const startedAt = Date.now()
      database.exec(sql)
      record.run(randomUUID(), checksum, Date.now(), name, startedAt)
      return true
    })
    .immediate()
}

function keepCopy(database: Database.Database, file: string) {
  const copy = `${file}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`
  database.prepare('VACUUM INTO ?').run(copy)
  return copy
}
