import Database from 'better-sqlite3'
import { plain } from '@/lib/db/client'
import type * as Model from '@/lib/db/generated/client'
import { chainHash } from '@/lib/history/chain'
import { ownerOf } from '@/lib/history/subject'
import type { Actor } from '@/lib/history/transaction'

/** The rows of a ledger, by noun. A column that a migration adds does not compile until it is filled here. */
export type Rows = {
  State: Model.State
  User: Model.User
  Treaty: Model.Treaty
  TreatyParty: Model.TreatyParty
  TreatyFact: Model.TreatyFact
  TreatyAction: Model.TreatyAction
  TreatyRelation: Model.TreatyRelation
  TreatyAlias: Model.TreatyAlias
  Statement: Model.Statement
  StatementParty: Model.StatementParty
  Passage: Model.Passage
  PassageTranslation: Model.PassageTranslation
  Commitment: Model.Commitment
  CommitmentSector: Model.CommitmentSector
  Invocation: Model.Invocation
  Obligor: Model.Obligor
  FollowUp: Model.FollowUp
  Evidence: Model.Evidence
}
type Noun = keyof Rows
/** Tables that are derived from the rows: the log does not cover them. */
type Derived = { VerdictSpan: Model.VerdictSpan }
type Withdrawable = 'Treaty' | 'Statement' | 'Commitment'

export type LedgerWriter = ReturnType<typeof openLedgerWriter>

/**
 * Writes rows straight into the tables, each with its link in the log, for a ledger that is made whole: some twenty times
 * faster than the client, which reads each row back. It stores what the client would store (a test holds the two against
 * each other) and trusts its caller: nothing is checked, and nobody else may write to the file meanwhile.
 */
export function openLedgerWriter(file: string) {
  const sqlite = new Database(file)
  // A ledger that is not whole yet is thrown away when the machine stops, so nothing waits for the disk.
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = OFF')
  sqlite.pragma('cache_size = -200000')
  sqlite.pragma('foreign_keys = OFF')

  const inserts = new Map<string, Insert>()
  const insertOf = (noun: string) => {
    const known = inserts.get(noun) ?? prepareInsert(sqlite, noun)
    inserts.set(noun, known)
    return known
  }
  const changeStatement = sqlite.prepare(
    'INSERT INTO "Change" (seq, at, actorId, actorName, noun, key, subject, before, after, previousHash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const head = sqlite.prepare<[], { seq: number; hash: string }>('SELECT seq, hash FROM "LogHead" WHERE id = 1').get()
  if (!head) throw new Error('the ledger has no log')
  let { seq, hash } = head
  let actor: Actor = { id: null, name: '' }
  let at = new Date(0)
  /** The subjects of rows written in this transaction; an owner is always written before what it owns. */
  const subjects = new Map<string, string>()

  function log(noun: string, before: unknown, after: unknown) {
    const { key, row } = plain(after)
    const was = before === null ? null : plain(before).row
    const owner = ownerOf(noun, row)
    const direct = owner ? `${owner.noun}:${owner.key}` : `${noun}:${key}`
    const subject = owner && !owner.isRecord ? (subjects.get(direct) ?? direct) : direct
    subjects.set(`${noun}:${key}`, subject)
    seq += 1
    const previousHash = hash
    const entry = { seq, at: at.toISOString(), actorId: actor.id, actorName: actor.name, noun, key, subject }
    hash = chainHash(previousHash, { ...entry, before: was, after: row })
    changeStatement.run(
      ...[seq, stored(at), actor.id, actor.name, noun, key, subject],
      ...[was === null ? null : JSON.stringify(was), JSON.stringify(row), previousHash, hash],
    )
  }

  return {
    sqlite,
    /** Adds a row. */
    add<N extends Noun>(noun: N, row: Rows[N]) {
      const { run, columns } = insertOf(noun)
      run(columns.map((column) => stored(Reflect.get(row, column))))
      log(noun, null, row)
    },
    /** Adds a row that is derived from others, without a link. */
    derive<N extends keyof Derived>(table: N, row: Derived[N]) {
      const { run, columns } = insertOf(table)
      run(columns.map((column) => stored(Reflect.get(row, column))))
    },
    /** Withdraws a row that was added, as an analyst would later. */
    withdraw<N extends Withdrawable>(noun: N, row: Rows[N], reason: string) {
      const after = { ...row, withdrawnAt: at, withdrawnBecause: reason, version: row.version + 1 }
      sqlite
        .prepare(`UPDATE "${noun}" SET withdrawnAt = ?, withdrawnBecause = ?, version = ? WHERE id = ?`)
        .run(stored(at), reason, after.version, row.id)
      log(noun, row, after)
    },
    /** Keeps what `work` writes, and the log's new head, together; all of it by one actor at one instant. */
    transaction<T>(by: Actor, when: Date, work: () => T): T {
      actor = by
      at = when
      subjects.clear()
      return sqlite
        .transaction(() => {
          const result = work()
          sqlite.prepare('UPDATE "LogHead" SET seq = ?, hash = ? WHERE id = 1').run(seq, hash)
          return result
        })
        .immediate()
    },
    /** Where the log ends. */
    head: () => ({ links: seq, head: hash }),
    close() {
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
      sqlite.close()
    },
  }
}

type Stored = string | number | null
type Insert = { columns: string[]; run: (values: Stored[]) => void }

function prepareInsert(sqlite: Database.Database, noun: string): Insert {
  const columns = sqlite.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(noun)
  const names = columns.map((column) => `"${column}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const statement = sqlite.prepare<Stored[]>(`INSERT INTO "${noun}" (${names}) VALUES (${places})`)
  return { columns, run: (values) => void statement.run(...values) }
}

/** A value as Prisma's adapter stores it: instants with their offset written out, JSON as text, yes and no as 1 and 0. */
function stored(value: unknown): Stored {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00')
  if (typeof value === 'object') return JSON.stringify(value)
  throw new Error('a row must be given whole: a column is missing')
}
