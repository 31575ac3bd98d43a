import type { OrderByItemBuilder } from 'kysely'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, localOf } from '@/lib/i18n/local-text'

/** Which way a sort goes, in SQL; what has no value comes last, whichever way. */
export const directed = (sort: string) => (key: OrderByItemBuilder) =>
  (sort.startsWith('-') ? key.desc() : key.asc()).nullsLast()

/** 1, or -1 for a sort that goes down. */
export const signOf = (sort: string) => (sort.startsWith('-') ? -1 : 1)

/** Records that were read by their keys, in the order of these. */
export function inOrderOf<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string) {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/**
 * The keys of records by their names, as a language sorts them; of equals, in the order given. A name is in no column of
 * its own and an alphabet is not the database's: the names of all that are chosen are read, and nothing else of them.
 */
export function inNameOrder(records: readonly { key: string; name: unknown }[], sort: string, language: Language) {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return records
    .map(({ key, name }) => ({ key, name: inLanguage(localOf(name), language).text }))
    .sort((a, b) => signOf(sort) * compare(a.name, b.name))
    .map(({ key }) => key)
}
