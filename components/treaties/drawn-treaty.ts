import { inLanguage } from '@/lib/i18n/local-text'
import type { ListedTreaty } from '@/lib/treaties/row'
import { lightHits, type Range } from '@/lib/words/hits'

/** A row of the list of treaties, as what it says: that weighs a tenth of the elements that say it. */
export type DrawnTreaty = Pick<ListedTreaty, 'slug' | 'kind' | 'signedOn' | 'status' | 'invokedBy'> & {
  title: string
  lang?: string
  lit?: Range[]
  /** The name that a search found it by, where it is not the title. */
  found?: NonNullable<ListedTreaty['found']>
  parties: string[]
  /** How sure the day of signature and the status are. */
  certainty: Pick<ListedTreaty['certainty'], 'signedOn' | 'status'>
}

export function drawnTreaty(
  { slug, title, kind, signedOn, status, invokedBy, parties, found, certainty }: ListedTreaty,
  { locale, q }: { locale: string; q: string | undefined },
): DrawnTreaty {
  const { text, language } = inLanguage(title, locale)
  return {
    ...{ slug, kind, signedOn, status, invokedBy, title: text },
    ...(language !== locale && { lang: language }),
    ...(q && { lit: lightHits(text, q) }),
    ...(found && { found }),
    parties: parties.map(({ code }) => code),
    certainty: { signedOn: certainty.signedOn, status: certainty.status },
  }
}

/** What the parties of the listed treaties are called: once, since each stands in many rows. */
export const partyNames = (rows: ListedTreaty[], locale: string) =>
  Object.fromEntries(rows.flatMap(({ parties }) => parties).map((p) => [p.code, inLanguage(p.name, locale).text]))
