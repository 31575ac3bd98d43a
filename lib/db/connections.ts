import { setTimeout as pause } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, Transaction } from '@prisma/driver-adapter-utils'
import { databaseFile } from '@/lib/db/url'
import { AppError } from '@/lib/errors'

/** SQLite takes so many values in one question (SQLITE_MAX_VARIABLE_NUMBER); the client goes by a smaller, older limit. */
const MOST_VALUES = 32_766
/** How long a writer waits for others, in this process or another, before it is told to come again. Milliseconds. */
export const PATIENCE = 10_000
const RETRY = 20

/** A connection that only reads: what it sees is committed, whoever writes meanwhile. */
export class ReadingConnection extends PrismaBetterSqlite3 {
  constructor(file = databaseFile()) {
    super({ url: `file:${file}`, readonly: true, fileMustExist: true, timeout: 1000 })
  }

  override async connect() {
    return limited(await super.connect())
  }
}

/**
 * The connection that writes. Its transactions are begun and ended here, not by Prisma, whose adapter leaves one open when
 * it cannot be begun or committed; a transaction that Prisma begins inside one is a savepoint of it.
 */
export class WritingConnection extends PrismaBetterSqlite3 {
  #adapter: SqlDriverAdapter | undefined
  #savepoints = 0

  constructor(file = databaseFile()) {
    // Waits only a moment in the driver, which would hold the event loop: `begin` waits outside it.
    super({ url: `file:${file}`, fileMustExist: true, timeout: RETRY })
  }

  override async connect() {
    const adapter = limited(await super.connect())
    adapter.startTransaction = () => this.#savepoint(adapter)
    this.#adapter = adapter
    return adapter
  }

  /** Begins and takes the write lock; while another process holds it, asks again. Refuses with `busy` after `PATIENCE`. */
  async begin() {
    for (const until = Date.now() + PATIENCE; ; await pause(RETRY)) {
      try {
        return await this.#run('BEGIN IMMEDIATE')
      } catch (error) {
        if (!isBusy(error)) throw error
        if (Date.now() > until) throw new AppError('busy', 'errors.busy')
      }
    }
  }

  /** Keeps what was written. When that fails nothing of it stays, and the failure is thrown. */
  async commit() {
    try {
      await this.#run('COMMIT')
    } catch (error) {
      await this.rollback()
      throw error
    }
  }

  /** Drops what was written; SQLite may have done so itself, as when the disk is full. */
  async rollback() {
    try {
      await this.#run('ROLLBACK')
    } catch (error) {
      if (!/no transaction is active/.test(messageOf(error))) throw error
    }
  }

  async #run(sql: string) {
    if (!this.#adapter) throw new Error('the writing connection was used before it was opened')
    await this.#adapter.executeScript(sql)
  }

  async #savepoint(adapter: SqlDriverAdapter): Promise<Transaction> {
    this.#savepoints += 1
    const name = `inner_${this.#savepoints}`
    await adapter.executeScript(`SAVEPOINT ${name}`)
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      options: { usePhantomQuery: true },
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      commit: () => adapter.executeScript(`RELEASE ${name}`),
      rollback: () => adapter.executeScript(`ROLLBACK TO ${name}; RELEASE ${name}`),
    }
  }
}

function limited(adapter: SqlDriverAdapter) {
  adapter.getConnectionInfo = () => ({ maxBindValues: MOST_VALUES, supportsRelationJoins: false })
  return adapter
}

const isBusy = (error: unknown) => causeOf(error) === 'SQLITE_BUSY' || /database is locked/.test(messageOf(error))
const messageOf = (error: unknown) => `${Object(error).message} ${Object(Object(error).cause).originalMessage ?? ''}`
const causeOf = (error: unknown): unknown => Object(Object(error).cause).originalCode
