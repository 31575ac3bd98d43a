/** One field of a record before and after a write; null where there was nothing. */
export type Difference = { field: string; before: string | null; after: string | null }

/** Fields that say nothing to a person: keys, copies made for searching, counters. */
const TECHNICAL = /^(id|.*Id|searchText|version|jointRank|updatedAt|createdAt|recordedAt|position|prefix|suffix)$/

/** What a write changed, field by field, in words a person can compare. Nested text is read by language. */
export function differencesOf(before: unknown, after: unknown): Difference[] {
  const was = flat(before)
  const is = flat(after)
  const fields = new Set([...was.keys(), ...is.keys()])
  return [...fields].flatMap((field) => {
    const pair = { field, before: was.get(field) ?? null, after: is.get(field) ?? null }
    return pair.before === pair.after ? [] : [pair]
  })
}

function flat(row: unknown, prefix = ''): Map<string, string> {
  if (typeof row !== 'object' || row === null) return new Map()
  const pairs = Object.entries(row).flatMap(([field, value]): [string, string][] => {
    if (TECHNICAL.test(field) || value === null || value === '') return []
    const name = prefix ? `${prefix}.${field}` : field
    return typeof value === 'object' ? [...flat(value, name)] : [[name, String(value)]]
  })
  return new Map(pairs)
}
