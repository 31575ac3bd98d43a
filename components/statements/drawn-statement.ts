import type { Spread } from '@/lib/follow-ups/spread'
import { inLanguage } from '@/lib/i18n/local-text'
import type { FoundParagraph } from '@/lib/statements/found'
import type { asStatement } from '@/lib/statements/row'
import { lightHits, type Range } from '@/lib/words/hits'

type Row = ReturnType<typeof asStatement>
type ListedStatement = Row & { commitments: number; spread: Spread; found: FoundParagraph | null }

/** A row of the list of statements, as what it says: that weighs a tenth of the elements that say it. */
export type DrawnStatement = Pick<Row, 'slug' | 'issuedOn' | 'kind' | 'textKind'> & {
  title: string
  lang?: string
  lit?: Range[]
  isInferred?: true
  /** The parties, and the place where it was issued. */
  parties: string[]
  place?: string
  found?: FoundParagraph
  commitments: number
  spread: Spread
}

export function drawnStatement(row: ListedStatement, { locale, q }: { locale: string; q: string | undefined }) {
  const { slug, issuedOn, kind, textKind, commitments, spread, found, place } = row
  const { text, language } = inLanguage(row.title, locale)
  const drawn: DrawnStatement = {
    ...{ slug, issuedOn, kind, textKind, commitments, spread, title: text },
    ...(language !== locale && { lang: language }),
    ...(q && { lit: lightHits(text, q) }),
    ...(row.issuedOnBasis === 'inferred' && { isInferred: true as const }),
    parties: row.parties.map(({ name }) => inLanguage(name, locale).text),
    ...(place && { place: inLanguage(place, locale).text }),
    ...(found && { found }),
  }
  return drawn
}
