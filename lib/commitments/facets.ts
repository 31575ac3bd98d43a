import type { CommitmentChoice } from '@/lib/commitments/tally/choice'

/** Filters whose values are counted beside the list. */
export const FACETS = ['sector', 'status', 'joint', 'state', 'treaty', 'statement', 'kind', 'strength'] as const
export type FacetName = (typeof FACETS)[number]
export type Facets = Record<FacetName, { value: string; count: number }[]>

export type FacetCount = Facets[FacetName][number]
/** What is drawn of each facet: some values, and how many more there are to be found. */
export type DrawnFacets = Record<FacetName, { values: FacetCount[]; more: number }>

/** Facets whose values are records, of which there may be thousands; the others are code lists, which people read whole. */
export const RECORD_FACETS = ['state', 'treaty', 'statement'] as const
export type RecordFacet = (typeof RECORD_FACETS)[number]
export const isRecordFacet = (name: FacetName): name is RecordFacet => RECORD_FACETS.some((facet) => facet === name)
/** So many of their values are drawn: those that most rows have. */
const MOST = 12

/** The greatest values of each facet, and those chosen: they stay in sight, also when no row has them, to be taken out. */
export function drawnOf(facets: Facets, choice: CommitmentChoice): DrawnFacets {
  const drawn = (name: FacetName) => {
    const isLong = isRecordFacet(name)
    const chosen: readonly string[] = choice[name]
    const values = facets[name].filter(({ value }, n) => !isLong || n < MOST || chosen.includes(value))
    const missing = chosen.filter((value) => !facets[name].some((count) => count.value === value))
    return {
      values: [...values, ...missing.map((value) => ({ value, count: 0 }))],
      more: facets[name].length - values.length,
    }
  }
  return {
    ...{ sector: drawn('sector'), status: drawn('status'), joint: drawn('joint'), state: drawn('state') },
    ...{ treaty: drawn('treaty'), statement: drawn('statement'), kind: drawn('kind'), strength: drawn('strength') },
  }
}
