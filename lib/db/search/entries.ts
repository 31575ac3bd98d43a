import { createHash } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import type { Reads, Sql } from '@/lib/db/plain-sql'
import { DOCUMENTS, type Document, type Noun, rangeOf } from '@/lib/db/search/documents'
import { tokensOf } from '@/lib/words/fold'
import { LEAST_PART } from '@/lib/words/hits'
import { stem } from '@/lib/words/stem'

/** Raised when folding, stemming or what is indexed changes: an index of another version is made anew. */
export const VERSION = 1

/** Stands before each text, so that no phrase runs from one into the next, and every entry has a word in common. */
export const BARRIER = '·'

const BATCH = 200

/** A row in which a whole number that is in no column may come as a bigint: the client knows columns' types only. */
type Computed<Row, Field extends keyof Row> = Omit<Row, Field> & Record<Field, number | bigint | null>

export type Entry = { id: number; key: string; part: number; digest: string }

/** The texts by which records are found now, and the entries that the index has of them. */
export async function readEntries(sql: Reads, noun: Noun, keys: string[]) {
  const chosen = JSON.stringify(keys)
  const documents = await sql.read<Computed<Document, 'part'>>(DOCUMENTS[noun], chosen)
  const entries = await sql.read<Entry>(
    `SELECT "id", "key", "part", "digest" FROM "SearchEntry"
     WHERE "noun" = ? AND "key" IN (SELECT value FROM json_each(?))`,
    noun,
    chosen,
  )
  return {
    documents: documents.map((row) => ({ ...row, part: Number(row.part) })),
    entries: new Map(entries.map((entry) => [placeOf(entry), entry])),
  }
}

export const placeOf = ({ key, part }: { key: string; part: number }) => JSON.stringify([key, part])
export const digestOf = ({ texts }: Document) => createHash('sha256').update(texts).digest('base64url')

/** Brings the entries of these records to what the records say: new ones, changed ones, and those that are no more. */
export async function index(sql: Sql, noun: Noun, keys: Iterable<string>) {
  const all = [...new Set(keys)]
  for (let from = 0; from < all.length; from += BATCH) {
    await indexBatch(sql, noun, all.slice(from, from + BATCH))
    await breath()
  }
}

async function indexBatch(sql: Sql, noun: Noun, keys: string[]) {
  const { documents, entries } = await readEntries(sql, noun, keys)
  const standing = new Set(documents.map(placeOf))
  const gone = [...entries].flatMap(([place, { id }]) => (standing.has(place) ? [] : [id]))
  const changed = documents.filter((document) => entries.get(placeOf(document))?.digest !== digestOf(document))
  if (gone.length > 0) await drop(sql, gone)
  if (changed.length > 0) await put(sql, noun, changed, entries)
}

async function drop(sql: Sql, ids: number[]) {
  const chosen = JSON.stringify(ids)
  await sql.run(`DELETE FROM "SearchText" WHERE rowid IN (SELECT value FROM json_each(?))`, chosen)
  await sql.run(`DELETE FROM "SearchEntry" WHERE "id" IN (SELECT value FROM json_each(?))`, chosen)
}

async function put(sql: Sql, noun: Noun, documents: Document[], entries: Map<string, Entry>) {
  let next = await nextId(sql, noun)
  const rows = documents.map((document) => {
    const id = entries.get(placeOf(document))?.id ?? next++
    return { id, ...document, digest: digestOf(document), ...wordsOf(document) }
  })
  await sql.run(
    `REPLACE INTO "SearchEntry" ("id", "noun", "key", "part", "digest")
     SELECT value ->> 0, ?, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
    noun,
    JSON.stringify(rows.map(({ id, key, part, digest }) => [id, key, part, digest])),
  )
  await sql.run(
    `REPLACE INTO "SearchText" (rowid, words, stems)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
    JSON.stringify(rows.map(({ id, words, stems }) => [id, words, stems])),
  )
  const vocabulary = new Set(rows.flatMap(({ distinct }) => [...distinct]))
  await sql.run(
    `INSERT OR IGNORE INTO "SearchWord" ("word") SELECT value FROM json_each(?)`,
    JSON.stringify([...vocabulary].filter((word) => word.length >= LEAST_PART)),
  )
}

async function nextId(sql: Sql, noun: Noun) {
  const { first, last } = rangeOf(noun)
  const [found] = await sql.read<Computed<{ id: number }, 'id'>>(
    `SELECT max("id") AS "id" FROM "SearchEntry" WHERE "id" BETWEEN ? AND ?`,
    first,
    last,
  )
  return Number(found?.id ?? first - 1) + 1
}

/** A document as the index has it. A text that is there twice (a rationale recorded for each obligor) counts once. */
function wordsOf({ texts }: Document) {
  const all: string[] = JSON.parse(texts)
  const words = [...new Set(all)].flatMap((text) => [BARRIER, ...tokensOf(text).map(({ folded }) => folded)])
  return { words: words.join(' '), stems: words.map(stem).join(' '), distinct: new Set(words) }
}
