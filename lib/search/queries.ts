import { TIERS } from '@/lib/db/search/matching'
import type { Language } from '@/lib/i18n/languages'
import { commitmentPlaces, type Found, statementPlaces, statePlaces, treatyPlaces } from '@/lib/search/places'
import type { Place } from '@/lib/search/schema'
import type { Reader } from '@/lib/values/people'

/**
 * The records whose words hold what was typed, few of each kind: the kind with the nearest hit first, among equals
 * states, commitments, treaties, statements. A state that is named, or whose name is begun, comes before all: it is
 * what one most often goes to by its name.
 */
export async function findPlaces(_reader: Reader, typed: string, language: Language): Promise<Place[]> {
  const q = typed.slice(0, 200)
  const kinds = await Promise.all([
    statePlaces(q, language),
    commitmentPlaces(q, language),
    treatyPlaces(q, language),
    statementPlaces(q, language),
  ])
  const rank = ({ places, tier }: Found) =>
    places[0]?.kind === 'states' && tier !== 'part' ? -1 : TIERS.indexOf(tier ?? 'part')
  return kinds.toSorted((a, b) => rank(a) - rank(b)).flatMap(({ places }) => places)
}
