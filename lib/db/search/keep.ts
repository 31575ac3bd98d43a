import type { RowChange } from '@/lib/db/client'
import type { Sql } from '@/lib/db/plain-sql'
import { NOUNS, type Noun } from '@/lib/db/search/documents'
import { index } from '@/lib/db/search/entries'

/**
 * Brings the search index to what a transaction wrote, in that transaction, so that what is found is what is there.
 * Costs a few statements for every 200 records that were touched, however many rows of them were.
 */
export async function keepSearch(sql: Sql, changes: RowChange[]) {
  const touched = await touchedBy(sql, changes)
  for (const noun of NOUNS) await index(sql, noun, touched[noun])
}

async function touchedBy(sql: Sql, changes: RowChange[]): Promise<Record<Noun, string[]>> {
  const keysOf = (noun: string) => changes.filter((change) => change.noun === noun).map(({ key }) => key)
  const ownersOf = (noun: string, field: string) =>
    changes.filter((change) => change.noun === noun).flatMap(({ before, after }) => textOf(after ?? before, field))
  const obligors = ownersOf('FollowUp', 'obligorId')
  const statements = [
    ...keysOf('Statement'),
    ...ownersOf('Passage', 'statementId'),
    ...(await owners(sql, '"statementId"', '"Passage"', ownersOf('PassageTranslation', 'passageId'))),
  ]
  // What a statement promised is hidden and shown with it.
  const hidden = changes
    .filter(({ noun, before, after }) => noun === 'Statement' && isHidden(before) !== isHidden(after))
    .map(({ key }) => key)
  return {
    Commitment: [
      ...keysOf('Commitment'),
      ...(await owners(sql, '"commitmentId"', '"Obligor"', obligors)),
      ...(await promisesOf(sql, hidden)),
    ],
    Statement: statements,
    Passage: statements,
    Treaty: [...keysOf('Treaty'), ...ownersOf('TreatyAlias', 'treatyId')],
    State: keysOf('State'),
  }
}

function textOf(row: unknown, field: string) {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : undefined
  return typeof value === 'string' ? [value] : []
}

const isHidden = (row: unknown) => textOf(row, 'withdrawnAt').length > 0

async function promisesOf(sql: Sql, statements: string[]) {
  if (statements.length === 0) return []
  const rows = await sql.read<{ key: string }>(
    `SELECT "id" AS "key" FROM "Commitment" WHERE "statementId" IN (SELECT value FROM json_each(?))`,
    JSON.stringify(statements),
  )
  return rows.map(({ key }) => key)
}

async function owners(
  sql: Sql,
  owner: '"commitmentId"' | '"statementId"',
  table: '"Obligor"' | '"Passage"',
  ids: string[],
) {
  if (ids.length === 0) return []
  const rows = await sql.read<{ key: string }>(
    `SELECT DISTINCT ${owner} AS "key" FROM ${table} WHERE "id" IN (SELECT value FROM json_each(?))`,
    JSON.stringify([...new Set(ids)]),
  )
  return rows.map(({ key }) => key)
}
