import type { List } from '@/lib/lists/list'

export type FacetCount = { value: string; count: number }
/** How many rows each value of each filter would show. */
export type Facets<Name extends string> = Record<Name, FacetCount[]>
/** A facet as it is drawn: some values, and the rest, which are asked for. */
export type DrawnFacet<Name extends string> = { name: Name; values: FacetCount[]; rest: FacetCount[] }
/** What a facet's values are called, by facet and value. */
export type FacetLabels<Name extends string> = Record<Name, Record<string, string>>

/** So many values of a long facet are drawn: those that most rows have. */
const MOST = 12

/**
 * A list's facets as they are drawn: code lists whole, the greatest values of a long one. What is chosen stays in sight,
 * also when no row has it, to be taken out.
 */
export function drawFacets<Name extends string>(
  { facets, long }: List<Name>,
  counts: Facets<Name>,
  chosen: Record<Name, readonly string[]>,
): DrawnFacet<Name>[] {
  return facets.map((name) => {
    const isDrawn = ({ value }: FacetCount, at: number) =>
      !long.includes(name) || at < MOST || chosen[name].includes(value)
    const missing = chosen[name].filter((value) => !counts[name].some((count) => count.value === value))
    return {
      name,
      values: [...counts[name].filter(isDrawn), ...missing.map((value) => ({ value, count: 0 }))],
      rest: counts[name].filter((count, at) => !isDrawn(count, at)),
    }
  })
}

/** Counts in the order of a code list. */
export const inCodeOrder = (codes: readonly string[], counts: FacetCount[]) =>
  codes.flatMap((code) => counts.filter(({ value }) => value === code))

/** The greatest count first; of equals, by value. */
export const byCount = (counts: FacetCount[]) =>
  counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
