type Reading = { field: string; value: Record<string, string> }
type Placed = {
  /** Which reading of its field this is, from 1, and of how many. */
  reading: number
  readings: number
  /** The sources disagree: another reading of the field says something else. */
  isDisputed: boolean
}

/**
 * Facts in their order, every reading of one field brought together at the field's first place, and marked where the
 * sources disagree. Two readings that say the same in a language they share do not disagree.
 */
export function groupReadings<T extends Reading>(facts: readonly T[]): (T & Placed)[] {
  const fields = Map.groupBy(facts, ({ field }) => field)
  return [...fields.values()].flatMap((readings) =>
    readings.map((fact, n) => ({
      ...fact,
      reading: n + 1,
      readings: readings.length,
      isDisputed: readings.some((other) => other !== fact && !saysTheSame(fact, other)),
    })),
  )
}

const saysTheSame = (a: Reading, b: Reading) =>
  Object.entries(a.value).some(([language, words]) => words === b.value[language])
