import type { Spread } from '@/lib/follow-ups/spread'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import { lightHits, type Range } from '@/lib/words/hits'

type ListedState = { code: string; kind: 'state' | 'organisation'; name: LocalText; owes: number; spread: Spread }

/** A row of the list of states, as what it says: that weighs a tenth of the elements that say it. */
export type DrawnState = Pick<ListedState, 'code' | 'owes' | 'spread'> & {
  name: string
  lang?: string
  lit?: { name: Range[]; code: Range[] }
  isOrganisation?: true
}

export function drawnState({ code, kind, name, owes, spread }: ListedState, locale: string, q: string | undefined) {
  const { text, language } = inLanguage(name, locale)
  const drawn: DrawnState = {
    ...{ code, owes, spread, name: text },
    ...(language !== locale && { lang: language }),
    ...(q && { lit: { name: lightHits(text, q), code: lightHits(code, q) } }),
    ...(kind === 'organisation' && { isOrganisation: true as const }),
  }
  return drawn
}
