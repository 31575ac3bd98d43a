import { following, type Reads } from '@/lib/db/plain-sql'
import { KEYS, NOUNS, type Noun } from '@/lib/db/search/documents'
import { digestOf, placeOf, readEntries } from '@/lib/db/search/entries'
import type { Pace } from '@/lib/values/pace'

const BATCH = 500

/**
 * The records of which the search index has other texts than they say: changed beside the index, missing from it, or
 * in it though they are withdrawn or gone. Compares digests, so that nothing is folded again.
 */
export async function* eachWrongEntry(sql: Reads, pace: Pace): AsyncGenerator<{ noun: Noun; key: string }> {
  for (const noun of NOUNS) {
    const page = pageOf(noun)
    for (let from = ''; ; ) {
      const rows = await sql.read<{ key: string }>(page, from, noun, from)
      const keys = rows.map(({ key }) => key)
      for await (const key of eachWrongAmong(sql, noun, keys)) yield { noun, key }
      await pace(keys.length)
      const last = keys.at(-1)
      if (last === undefined || keys.length < BATCH) break
      from = following(last)
    }
  }
}

/** The next keys of a noun's records, or that the index has, from a key on. */
const pageOf = (noun: Noun) => {
  const { table, column } = KEYS[noun]
  return `SELECT "${column}" AS "key" FROM "${table}" WHERE "${column}" >= ?
    UNION SELECT "key" FROM "SearchEntry" WHERE "noun" = ? AND "key" >= ? ORDER BY "key" LIMIT ${BATCH}`
}

/** A record whose texts are no JSON is wrong too: it is found by asking for each by itself. */
async function* eachWrongAmong(sql: Reads, noun: Noun, keys: string[]): AsyncGenerator<string> {
  try {
    yield* await wrongAmong(sql, noun, keys)
  } catch (error) {
    if (!/malformed JSON/.test(String(error))) throw error
    if (keys.length === 1) yield* keys
    else for (const key of keys) yield* eachWrongAmong(sql, noun, [key])
  }
}

async function wrongAmong(sql: Reads, noun: Noun, keys: string[]) {
  const { documents, entries } = await readEntries(sql, noun, keys)
  const due = new Map(documents.map((document) => [placeOf(document), document]))
  const altered = documents.filter((document) => entries.get(placeOf(document))?.digest !== digestOf(document))
  const left = [...entries].flatMap(([place, entry]) => (due.has(place) ? [] : [entry]))
  return new Set([...altered, ...left].map(({ key }) => key))
}
