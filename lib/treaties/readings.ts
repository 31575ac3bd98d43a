type Reading = { field: string; value: Record<string, string> }
/**
 * Facts in their order, every reading of one field brought together at the field's first place, and marked where the
 * sources disagree. Two readings that say the same in a language they share do not disagree.
 */
export function groupReadings<T extends Reading>(facts: readonly T[]): (T & { isDisputed: boolean })[] {
  const fields = [...new Set(facts.map(({ field }) => field))]
  return fields.flatMap((field) => {
    const readings = facts.filter((fact) => fact.field === field)
    return readings.map((fact) => ({
      ...fact,
      isDisputed: readings.some((other) => other !== fact && !saysTheSame(fact, other)),
    }))
  })
}

const saysTheSame = (a: Reading, b: Reading) =>
  Object.entries(a.value).some(([language, words]) => words === b.value[language])
