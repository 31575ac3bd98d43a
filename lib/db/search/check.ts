import { db } from '@/lib/db/client'
import { KEYS, NOUNS, type Noun } from '@/lib/db/search/documents'
import { digestOf, placeOf, readEntries } from '@/lib/db/search/entries'
import { type Sql, sqlOfTransaction } from '@/lib/db/search/sql'

const BATCH = 500

/**
 * The records of which the search index has other texts than they say: changed beside the index, missing from it, or
 * in it though they are withdrawn or gone. Compares digests, so that nothing is folded again.
 */
export async function* eachWrongEntry(): AsyncGenerator<{ noun: Noun; key: string }> {
  const sql = sqlOfTransaction(db)
  for (const noun of NOUNS) {
    const rows = await sql.read<{ key: string }>(
      `${KEYS[noun]} UNION SELECT "key" FROM "SearchEntry" WHERE "noun" = ?`,
      noun,
    )
    for (let from = 0; from < rows.length; from += BATCH) {
      const keys = rows.slice(from, from + BATCH).map(({ key }) => key)
      for (const key of await wrongAmong(sql, noun, keys)) yield { noun, key }
    }
  }
}

async function wrongAmong(sql: Sql, noun: Noun, keys: string[]) {
  const { documents, entries } = await readEntries(sql, noun, keys)
  const due = new Map(documents.map((document) => [placeOf(document), document]))
  const altered = documents.filter((document) => entries.get(placeOf(document))?.digest !== digestOf(document))
  const left = [...entries].flatMap(([place, entry]) => (due.has(place) ? [] : [entry]))
  return new Set([...altered, ...left].map(({ key }) => key))
}
