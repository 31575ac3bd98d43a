import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { type Migration, MigrationError, migrate, readMigrations } from '@/lib/db/migrate'

const folder = mkdtempSync(join(tmpdir(), 'pacta-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let n = 0
const newFile = () => join(folder, `${n++}.db`)

function schemaOf(file: string) {
  const database = new Database(file, { readonly: true })
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').all()
  database.close()
  return rows
}

const migrations = readMigrations()
const statements = (sql: string) => sql.split(/;\s*\n/).filter((part) => part.trim() !== '')

describe('a database', () => {
  test('is made with its folder, and a second run changes nothing', () => {
    const file = join(folder, 'deep', 'er', 'a.db')
    expect(migrate(file).applied).toEqual(migrations.map(({ name }) => name))
    expect(migrate(file)).toEqual({ applied: [], copy: null })
  })

  test('keeps its journal ahead of it (WAL), so that readers do not wait', () => {
    const file = newFile()
    migrate(file)
    const database = new Database(file)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
  })

  test('refuses to change or forget what was recorded', () => {
    const file = newFile()
    migrate(file)
    const database = new Database(file)
    const row = `INSERT INTO "Change" (seq, at, actorName, noun, key, subject, previousHash, hash) VALUES (1, '', '', '', '', '', '', 'x')`
    database.exec(row)
    expect(() => database.exec(`UPDATE "Change" SET hash = 'y'`)).toThrowError('append-only')
    expect(() => database.exec('DELETE FROM "Change"')).toThrowError('append-only')
    for (const table of ['FollowUp', 'Evidence']) {
      const triggers = database
        .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?`)
        .pluck()
        .all(table)
      expect(triggers).toEqual(expect.arrayContaining([`${table}_no_update`, `${table}_no_delete`]))
    }
    database.close()
  })
})

describe('killed while it migrates', () => {
  const whole = newFile()
  migrate(whole)
  const expected = schemaOf(whole)
  const script = join(folder, 'killed.cjs')
  // What migrate does, one statement at a time, killed by its own hand after a given one.
  writeFileSync(
    script,
    `const [library, file, sqlFile, after] = process.argv.slice(2)
     const database = new (require(library))(file)
     database.pragma('journal_mode = WAL')
     database.exec('BEGIN IMMEDIATE')
     for (const statement of JSON.parse(require('fs').readFileSync(sqlFile, 'utf8')).slice(0, Number(after))) database.exec(statement)
     process.kill(process.pid, 'SIGKILL')`,
  )
  const parts = migrations.flatMap(({ sql }) => statements(sql))
  const sqlFile = join(folder, 'parts.json')
  writeFileSync(sqlFile, JSON.stringify(parts))
  const library = join(process.cwd(), 'node_modules', 'better-sqlite3')
  // Every statement is one process; a stride keeps the suite short, and the first and last are always among them.
  const points = parts.map((_, at) => at).filter((at) => at % 6 === 0 || at === parts.length - 1)

  test.each(points)('after statement %i: the next run ends with the same schema', (after) => {
    const file = newFile()
    const { signal } = spawnSync(process.execPath, [script, library, file, sqlFile, String(after)])
    expect(signal).toBe('SIGKILL')
    migrate(file)
    expect(schemaOf(file)).toEqual(expected)
  })

  test.each(parts.map((_, at) => at))('failing at statement %i leaves nothing of the migration', (at) => {
    const file = newFile()
    const [first] = migrations
    if (!first) throw new Error('there is no migration')
    const broken: Migration = { ...first, sql: [...parts.slice(0, at), 'this is not SQL'].join(';\n') }
    expect(() => migrate(file, [broken])).toThrowError()
    migrate(file)
    expect(schemaOf(file)).toEqual(expected)
  })
})

describe('refuses, and says what to do,', () => {
  const later: Migration = { name: '29990101000000_later', sql: 'CREATE TABLE "Later" (id TEXT)', checksum: 'x' }

  test('a database that is newer than the code', () => {
    const file = newFile()
    migrate(file, [...migrations, later])
    expect(() => migrate(file)).toThrowError(/newer than this version.*29990101000000_later/)
  })

  test('a database of another program', () => {
    const file = newFile()
    const database = new Database(file)
    database.exec('CREATE TABLE "Invoice" (id TEXT)')
    database.close()
    expect(() => migrate(file)).toThrowError(/Invoice.*another file/)
    expect(schemaOf(file)).toHaveLength(1)
  })

  test('a history that differs from the released one', () => {
    const file = newFile()
    migrate(file)
    expect(() =>
      migrate(
        file,
        migrations.map((migration) => ({ ...migration, checksum: 'other' })),
      ),
    ).toThrowError(MigrationError)
  })

  test('a migration that another tool left half done', () => {
    const file = newFile()
    migrate(file)
    const database = new Database(file)
    database.exec('UPDATE "_prisma_migrations" SET finished_at = NULL')
    database.close()
    expect(() => migrate(file)).toThrowError(/did not end/)
  })
})

test('an upgrade keeps the database as it was beside it', () => {
  const file = newFile()
  migrate(file)
  const more: Migration = { name: '29990101000000_more', sql: 'CREATE TABLE "More" (id TEXT)', checksum: 'x' }
  const { applied, copy } = migrate(file, [...migrations, more])
  expect(applied).toEqual([more.name])
  expect(schemaOf(copy ?? '')).toEqual(schemaOf(file).filter((row) => !JSON.stringify(row).includes('More')))
})
