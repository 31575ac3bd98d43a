import { CompiledQuery } from 'kysely'
import type { Noun } from '@/lib/db/search/documents'
import { type Fragment, matching, matchingEntries, TIERS, type Tier } from '@/lib/db/search/matching'
import { sql as reader } from '@/lib/db/sql'

/** A record that was found, by its key; `part` is the passage's ordinal where it was found in one. */
export type Hit = { key: string; part: number; tier: Tier }

/**
 * The first records of a noun that have what was typed, at most so many, exact hits before stems before parts of words.
 * Each tier stops as soon as it has enough, so that a word which half of the ledger has costs no more than a rare one.
 */
export async function nearest(noun: Noun, typed: string, most: number): Promise<Hit[]> {
  const tiers = TIERS.map((tier, at) => {
    const { sql, values } = matchingEntries(noun, typed, tier)
    // A tier finds what the ones before it found: it is asked for so many more.
    const sufficient = most * (at + 1) * (noun === 'Passage' ? 5 : 1)
    return { sql: `SELECT ${at} AS "tier", "id" FROM (SELECT "id" FROM (${sql}) LIMIT ${sufficient})`, values }
  })
  const rows = await ask<{ key: string; part: number; tier: number }>({
    sql: `SELECT e."key", e."part", h."tier" FROM (${tiers.map(({ sql }) => sql).join(' UNION ALL ')}) h
      JOIN "SearchEntry" e ON e."id" = h."id" ORDER BY h."tier", e."id"`,
    values: tiers.flatMap(({ values }) => values),
  })
  const hits = new Map<string, Hit>()
  for (const { key, part, tier } of rows) if (!hits.has(key)) hits.set(key, { key, part, tier: TIERS[tier] ?? 'part' })
  return [...hits.values()].slice(0, most)
}

/** The keys of all records of these nouns that have what was typed. */
export async function matchingKeys(nouns: Noun[], typed: string): Promise<string[]> {
  const found = nouns.map((noun) => matching(noun, typed))
  const rows = await ask<{ key: string }>({
    sql: found.map(({ sql }) => sql).join(' UNION '),
    values: found.flatMap(({ values }) => values),
  })
  return rows.map(({ key }) => key)
}

/** Of these records, the first part of each that has what was typed, by key. */
export async function firstParts(noun: Noun, typed: string, keys: readonly string[]): Promise<Map<string, number>> {
  const { sql, values } = matchingEntries(noun, typed)
  const rows = await ask<{ key: string; part: number }>({
    sql: `SELECT "key", min("part") AS "part" FROM "SearchEntry"
      WHERE "noun" = ? AND "key" IN (SELECT value FROM json_each(?)) AND "id" IN (${sql}) GROUP BY "key"`,
    values: [noun, JSON.stringify(keys), ...values],
  })
  return new Map(rows.map(({ key, part }) => [key, part]))
}

const ask = async <Row>({ sql, values }: Fragment) =>
  (await reader.executeQuery<Row>(CompiledQuery.raw(sql, values))).rows
