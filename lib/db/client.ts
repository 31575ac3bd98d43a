import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { Prisma, PrismaClient } from '@/lib/db/generated/client'
import { databaseFile } from '@/lib/db/url'

/** What a write did to one row, as the log will keep it. */
export type RowChange = { noun: string; key: string; before: unknown; after: unknown }
type Writing = { delegate: (model: string) => RowDelegate; changes: RowChange[] }
type RowDelegate = { findUniqueOrThrow: (args: { where: unknown }) => Promise<Record<string, unknown>> }

/** Models that the log does not cover: secrets, sessions, drafts, and the log itself. */
const UNLOGGED = new Set(['Session', 'Account', 'Verification', 'Draft', 'Change', 'LogHead'])
/** Models whose every row the log accounts for. */
export const LOGGED_MODELS = Object.values(Prisma.ModelName).filter((model) => !UNLOGGED.has(model))
const READS = /^(find|count|aggregate|groupBy)/
/** Fields that the log must not hold. */
const SECRET = new Set(['hash'])

declare global {
  var pactaDb: Client | undefined
  var pactaWriting: AsyncLocalStorage<Writing> | undefined
}

// One of each a process, though pages and handlers are bundled apart and each loads this file.
globalThis.pactaWriting ??= new AsyncLocalStorage()
const writing = globalThis.pactaWriting

/** SQLite takes so many values in one question (SQLITE_MAX_VARIABLE_NUMBER); the client goes by a smaller, older limit. */
const MOST_VALUES = 32_766

class Adapter extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect()
    connection.getConnectionInfo = () => ({ maxBindValues: MOST_VALUES, supportsRelationJoins: false })
    return connection
  }
}

/**
 * The only Prisma client. Reads go anywhere; a write to a noun of the ledger is accepted only inside `recording`, one
 * row at a time, so that nothing can be written that the log does not know.
 */
function openClient() {
  const adapter = new Adapter({ url: `file:${databaseFile()}`, timeout: 10_000 })
  return new PrismaClient({ adapter }).$extends({
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          if (READS.test(operation) || UNLOGGED.has(model)) return query(args)
          const current = writing.getStore()
          if (!current) throw new Error(`${model}.${operation} outside a recorded transaction`)
          if (operation === 'create') return logged(current, model, null, await query(args))
          const where: unknown = Reflect.get(args, 'where')
          if (operation === 'update') {
            const before = await current.delegate(model).findUniqueOrThrow({ where })
            return logged(current, model, before, await query(args))
          }
          if (operation === 'delete') {
            const before = await current.delegate(model).findUniqueOrThrow({ where })
            const removed = await query(args)
            logged(current, model, before, null)
            return removed
          }
          throw new Error(`${model}.${operation} cannot be logged row by row: use create, update or delete`)
        },
      },
    },
  })
}

function logged<Row>(current: Writing, noun: string, before: unknown, after: Row): Row {
  const { key, row } = plain(after ?? before)
  current.changes.push({
    noun,
    key,
    before: before === null ? null : plain(before).row,
    after: after === null ? null : row,
  })
  return after
}

/** A row as the log keeps it: JSON without secrets, and its key. */
export function plain(row: unknown): { key: string; row: Record<string, unknown> } {
  const json: Record<string, unknown> = JSON.parse(
    JSON.stringify(row, (name, value) => (SECRET.has(name) ? undefined : value)),
  )
  const key = json.id ?? json.code
  if (typeof key !== 'string') throw new Error('a logged row is read whole: leave select and include out of the write')
  return { key, row: json }
}

/** Runs `work` so that its writes are collected, in order, in the returned list. */
export async function recording<T>(tx: Transaction, work: () => Promise<T>) {
  const changes: RowChange[] = []
  const delegate = (model: string): RowDelegate => Reflect.get(tx, model.charAt(0).toLowerCase() + model.slice(1))
  // Awaited inside: Prisma's promises start when they are awaited, and would start outside.
  const result = await writing.run({ delegate, changes }, async () => await work())
  return { result, changes }
}

type Client = ReturnType<typeof openClient>
export type Transaction = Parameters<Extract<Parameters<Client['$transaction']>[0], (tx: never) => unknown>>[0]

globalThis.pactaDb ??= openClient()
export const db = globalThis.pactaDb

/** Every row of a logged model, a batch at a time, in the order of its keys. */
export async function* eachRow(model: (typeof LOGGED_MODELS)[number]): AsyncGenerator<{ key: string; row: unknown }> {
  const delegate: RowReader = Reflect.get(db, model.charAt(0).toLowerCase() + model.slice(1))
  const by = model === 'State' ? 'code' : 'id'
  for (let skip = 0; ; skip += 1000) {
    const rows = await delegate.findMany({ orderBy: { [by]: 'asc' }, skip, take: 1000 })
    for (const row of rows) yield plain(row)
    if (rows.length < 1000) return
  }
}

type RowReader = { findMany: (args: { orderBy: unknown; skip: number; take: number }) => Promise<unknown[]> }
