import { isDeepStrictEqual } from 'node:util'
import { LOGGED_MODELS } from '@/lib/db/client'
import { following, type Reads } from '@/lib/db/plain-sql'
import { eachStoredRow, jsonOf } from '@/lib/db/stored-rows'
import type { Pace } from '@/lib/values/pace'
import type { Fault } from '@/lib/verify/fault'
import { eachPair } from '@/lib/verify/pairs'

/** So many entries are read at once. */
const AT_ONCE = 1000

/**
 * Holds each row against the last entry that the log has of it, both read in the order of their keys: rows that were
 * edited, deleted or added beside the log.
 */
export async function* eachWrongRow(sql: Reads, pace: Pace): AsyncGenerator<Fault> {
  for (const noun of await nounsOf(sql)) {
    for await (const { key, left, right } of eachPair(eachLastEntry(sql, noun), eachStoredRow(sql, noun, pace))) {
      const fault = faultOf(left?.row, right?.row)
      if (fault) yield { fault, where: `${noun}:${key}` }
    }
  }
}

/** The ledger's nouns, and those that the log speaks of though no table has them any more. */
async function nounsOf(sql: Reads): Promise<Set<string>> {
  const logged = await sql.read<{ noun: string }>('SELECT DISTINCT "noun" FROM "Change"')
  return new Set([...LOGGED_MODELS, ...logged.map(({ noun }) => noun)])
}

type Row = Record<string, unknown>

const LAST = `SELECT l."key", c."after" FROM (
    SELECT "key", max("seq") AS "seq" FROM "Change" WHERE "noun" = ? AND "key" >= ? GROUP BY "key" ORDER BY "key" LIMIT ${AT_ONCE}
  ) l JOIN "Change" c ON c."seq" = l."seq" ORDER BY l."key"`

/** What the log last said of each row of a noun; null of a deleted one. */
async function* eachLastEntry(sql: Reads, noun: string): AsyncGenerator<{ key: string; row: unknown }> {
  for (let from = ''; ; ) {
    const entries = await sql.read<{ key: string; after: string | null }>(LAST, noun, from)
    for (const { key, after } of entries) yield { key, row: jsonOf(after) }
    const last = entries.at(-1)
    if (!last || entries.length < AT_ONCE) return
    from = following(last.key)
  }
}

function faultOf(logged: unknown, stored: Row | undefined): Fault['fault'] | null {
  const isLogged = logged !== undefined && logged !== null
  if (!stored) return isLogged ? 'deleted_row' : null
  if (!isLogged) return 'row_without_entry'
  return isSame(Object(logged), stored) ? null : 'edited_row'
}

/** Whether a row is as logged, column by column: one that was added since is empty, and one that went is not asked for. */
const isSame = (logged: Row, stored: Row) =>
  Object.entries(stored).every(([column, value]) => {
    const due = logged[column] ?? null
    return due === value || isDeepStrictEqual(due, value)
  })
