import Database from 'better-sqlite3'
import { vi } from 'vitest'

/** What some work asks of the database: how many questions, and how many rows they answer with in all. */
export async function readsOf(work: () => Promise<unknown>) {
  const reads = { questions: 0, rows: 0 }
  const prepare = Database.prototype.prepare
  const spy = vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, source) {
    const statement = Reflect.apply(prepare, this, [source])
    const all = statement.all
    statement.all = (...values: unknown[]) => {
      const rows = Reflect.apply(all, statement, values)
      reads.questions += 1
      reads.rows += rows.length
      return rows
    }
    return statement
  })
  await work()
  spy.mockRestore()
  return reads
}
