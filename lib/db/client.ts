import { AsyncLocalStorage } from 'node:async_hooks'
import { Mutex, withTimeout } from 'async-mutex'
import { PATIENCE, ReadingConnection, WritingConnection } from '@/lib/db/connections'
import { Prisma, PrismaClient } from '@/lib/db/generated/client'
import { AppError } from '@/lib/errors'

/** What a write did to one row, as the log will keep it. */
export type RowChange = { noun: string; key: string; before: unknown; after: unknown }
/** A transaction under way; `changes` collects what is logged, while something is recording. */
type Writing = { isOpen: boolean; changes: RowChange[] | null }

/** Models that the log does not cover: secrets, sessions, drafts, what is derived from logged rows, and the log itself. */
const UNLOGGED = new Set([
  ...['Session', 'Account', 'Verification', 'Draft', 'Change', 'LogHead'],
  ...['VerdictSpan', 'SearchIndex', 'SearchEntry', 'SearchWord'],
])
/** Models whose every row the log accounts for. */
export const LOGGED_MODELS = Object.values(Prisma.ModelName).filter((model) => !UNLOGGED.has(model))
const READS = /^(find|count|aggregate|groupBy|\$queryRaw)/
/** Fields that the log must not hold. */
export const SECRET: ReadonlySet<string> = new Set(['hash'])

function open() {
  const connection = new WritingConnection()
  const reader = new PrismaClient({ adapter: new ReadingConnection() })
  const writer = new PrismaClient({ adapter: connection })
  return {
    connection,
    reader,
    writer,
    writing: new AsyncLocalStorage<Writing>(),
    queue: withTimeout(new Mutex(), PATIENCE, new AppError('busy', 'errors.busy')),
    opened: undefined as Promise<void> | undefined,
  }
}

declare global {
  var pactaDatabase: ReturnType<typeof open> | undefined
}

// One of each a process, though pages and handlers are bundled apart and each loads this file.
globalThis.pactaDatabase ??= open()
const database = globalThis.pactaDatabase

/**
 * Runs `work` alone: one writer at a time, whoever else writes waits its turn and is refused with `busy` after ten seconds.
 * What `work` writes is kept together or not at all; what it reads through `db` is what it wrote. Inside another transaction
 * it is a part of that one.
 */
export async function inWriting<T>(work: () => Promise<T>): Promise<T> {
  if (database.writing.getStore()?.isOpen) return await work()
  return database.queue.runExclusive(async () => {
    database.opened ??= database.writer.$connect()
    await database.opened
    const state: Writing = { isOpen: true, changes: null }
    await database.connection.begin()
    try {
      // Awaited inside: Prisma's promises start when they are awaited, and would start outside.
      const result = await database.writing.run(state, async () => await work())
      await database.connection.commit()
      return result
    } catch (error) {
      await database.connection.rollback()
      throw error
    } finally {
      state.isOpen = false
    }
  })
}

type Ask = { model?: string; operation: string; args: unknown; query: (args: never) => Promise<unknown> }

/**
 * Every question and every write. Outside a transaction a read goes to a connection of its own, so that it sees only what
 * was committed, and an unlogged write is a transaction by itself. A write to a noun of the ledger is accepted only while
 * its changes are recorded, so that nothing can be written that the log does not know.
 */
async function run({ model, operation, args, query }: Ask): Promise<unknown> {
  const current = database.writing.getStore()
  const isRead = READS.test(operation)
  if (!current) {
    if (isRead) return ask(database.reader, model, operation, args)
    return inWriting(() => run({ model, operation, args, query }))
  }
  if (!current.isOpen) throw new Error(`${model ?? ''}.${operation} after its transaction had ended`)
  const go = (): Promise<unknown> => Reflect.apply(query, undefined, [args])
  if (isRead || model === undefined || UNLOGGED.has(model)) return go()
  if (!current.changes) throw new Error(`${model}.${operation} outside a recorded transaction`)
  return logged(current.changes, { model, operation, args, go })
}

function ask(client: object, model: string | undefined, operation: string, args: unknown): Promise<unknown> {
  const target = model === undefined ? client : delegateOf(client, model)
  const method = Reflect.get(target, operation)
  return Reflect.apply(method, target, model === undefined && Array.isArray(args) ? args : [args])
}

const delegateOf = (client: object, model: string): RowDelegate =>
  Reflect.get(client, model.charAt(0).toLowerCase() + model.slice(1))

type RowDelegate = {
  findUniqueOrThrow: (args: { where: unknown }) => Promise<unknown>
  findMany: (args: object) => Promise<unknown[]>
}
type Write = { model: string; operation: string; args: unknown; go: () => Promise<unknown> }

/** Writes, and adds each row to `changes` as it was and as it is. */
async function logged(changes: RowChange[], { model, operation, args, go }: Write) {
  const where: unknown = Reflect.get(Object(args), 'where')
  const delegate = delegateOf(database.writer, model)
  switch (operation) {
    case 'create': {
      const after = await go()
      changes.push(changeOf(model, null, after))
      return after
    }
    case 'createManyAndReturn': {
      const rows = rowsOf(await go())
      for (const after of rows) changes.push(changeOf(model, null, after))
      return rows
    }
    case 'update': {
      const before = await delegate.findUniqueOrThrow({ where })
      const after = await go()
      changes.push(changeOf(model, before, after))
      return after
    }
    case 'updateManyAndReturn': {
      const before = new Map((await delegate.findMany({ where })).map((row) => [plain(row).key, row]))
      const rows = rowsOf(await go())
      for (const after of rows) changes.push(changeOf(model, before.get(plain(after).key) ?? null, after))
      return rows
    }
    case 'delete': {
      const before = await delegate.findUniqueOrThrow({ where })
      const removed = await go()
      changes.push(changeOf(model, before, null))
      return removed
    }
    default:
      throw new Error(`${model}.${operation} does not return the rows that the log must keep`)
  }
}

const rowsOf = (rows: unknown): unknown[] => (Array.isArray(rows) ? rows : [])

function changeOf(noun: string, before: unknown, after: unknown): RowChange {
  return {
    noun,
    key: plain(after ?? before).key,
    before: before === null ? null : plain(before).row,
    after: after === null ? null : plain(after).row,
  }
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

/** Runs `work` inside a transaction so that its writes are collected, in order, in the returned list. */
export async function recording<T>(work: () => Promise<T>) {
  const current = database.writing.getStore()
  if (!current?.isOpen) throw new Error('recording outside a transaction')
  if (current.changes) throw new Error('recording inside a recording')
  const changes: RowChange[] = []
  current.changes = changes
  try {
    return { result: await work(), changes }
  } finally {
    current.changes = null
  }
}

/** The only Prisma client: reads anywhere, writes as `run` has it. */
export const db = database.writer.$extends({
  query: { $allOperations: (asked) => run(asked) },
})

export type Transaction = Omit<typeof db, '$transaction' | '$connect' | '$disconnect'>

/** Closes both connections. */
export async function disconnect() {
  await database.reader.$disconnect()
  await database.writer.$disconnect()
}
