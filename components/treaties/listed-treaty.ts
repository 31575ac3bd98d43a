import { inLanguage } from '@/lib/i18n/local-text'
import type { TreatyRow } from '@/lib/treaties/row'

/** A row of the list of treaties, as what it says: that weighs a tenth of the elements that say it. */
export type ListedTreaty = Pick<TreatyRow, 'slug' | 'kind' | 'signedOn' | 'status' | 'invokedBy'> & {
  title: string
  lang?: string
  parties: string[]
}

export function listedTreaty(
  { slug, title, kind, signedOn, status, invokedBy, parties }: TreatyRow,
  locale: string,
): ListedTreaty {
  const { text, language } = inLanguage(title, locale)
  return {
    ...{ slug, kind, signedOn, status, invokedBy, title: text },
    ...(language !== locale && { lang: language }),
    parties: parties.map(({ code }) => code),
  }
}

/** What the parties of the listed treaties are called: once, since each stands in many rows. */
export const partyNames = (rows: TreatyRow[], locale: string) =>
  Object.fromEntries(rows.flatMap(({ parties }) => parties).map((p) => [p.code, inLanguage(p.name, locale).text]))
