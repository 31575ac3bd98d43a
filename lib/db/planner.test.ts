import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { informPlanner } from '@/lib/db/planner'
import { databaseFile } from '@/lib/db/url'

/** The tables whose rows were counted. */
function counted() {
  const database = new Database(databaseFile(), { readonly: true })
  try {
    const isThere = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'sqlite_stat1'`).get()
    return isThere ? database.prepare<[], string>('SELECT DISTINCT tbl FROM sqlite_stat1').pluck().all() : []
  } finally {
    database.close()
  }
}

test('the tables of a large ledger are counted for the planner, those of a small one are not', () => {
  expect(informPlanner()).toBe(false)
  expect(counted()).toEqual([])
  expect(informPlanner(databaseFile(), 100)).toBe(true)
  expect(counted()).toEqual(expect.arrayContaining(['Change', 'Commitment', 'FollowUp', 'VerdictSpan']))
})
