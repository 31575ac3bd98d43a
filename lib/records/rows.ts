import { isDeepStrictEqual } from 'node:util'
import { invalid } from '@/lib/records/version'

/** What a form says of a list against what is stored: rows to take out, rows on both sides, rows to add. */
export function compareRows<Stored, Said>(
  stored: Stored[],
  said: Said[],
  keyOfStored: (row: Stored) => string,
  keyOfSaid: (row: Said) => string | null,
) {
  const byKey = new Map(stored.map((row) => [keyOfStored(row), row]))
  const kept: { was: Stored; is: Said }[] = []
  const added: Said[] = []
  for (const is of said) {
    const key = keyOfSaid(is)
    const was = key === null ? undefined : byKey.get(key)
    if (was === undefined) added.push(is)
    else kept.push({ was, is })
    if (key !== null) byKey.delete(key)
  }
  return { gone: [...byKey.values()], kept, added }
}

/** Whether writing `data` would change the row. */
export function wouldChange(row: object, data: object) {
  return Object.entries(data).some(([field, value]) => !isDeepStrictEqual(Reflect.get(row, field), value))
}

/** Refuses a list that names the same thing twice; the second is named in the refusal. */
export function refuseTwice(keys: string[], pathOf: (n: number) => string) {
  const second = keys.findIndex((key, n) => keys.indexOf(key) < n)
  if (second >= 0) throw invalid(pathOf(second), 'errors.givenTwice')
}
