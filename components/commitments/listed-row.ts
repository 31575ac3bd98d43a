import type { ColumnKey } from '@/lib/commitments/columns'
import type { CommitmentRow } from '@/lib/commitments/row'
import type { Status } from '@/lib/follow-ups/codes'
import { inLanguage } from '@/lib/i18n/local-text'
import { placeHref } from '@/lib/statements/address'
import { lightHits, type Range } from '@/lib/words/hits'

/** Words, and their language where it is not the page's. */
type Words = { text: string; lang?: string }

/**
 * A row of the list, as far as its columns are shown. It travels as what it says, not as the elements that say it, which
 * weigh ten times as much and would be sent beside the page's own.
 */
export type ListedRow = { ref: string; lit?: { ref: Range[]; text: Range[]; quote: Range[] } } & Partial<ListedCells>
type ListedCells = Words & {
  quote: string
  quoteLang?: string
  /** The edition that the words stand in, while they wait for a person to find them in the current one. */
  waitsSince?: number
  sector: CommitmentRow['sector']
  verdicts: Record<string, Status>
  kind: CommitmentRow['kind']
  strength: CommitmentRow['strength']
  statement: Words & { href: string }
  treaties: (Words & Pick<CommitmentRow['treaties'][number], 'slug' | 'basis'>)[]
  observedOn: string | null
  reviewOn: string | null
}

type ListedFor = { columns: readonly ColumnKey[]; locale: string; q?: string | undefined }

export function listedRow(row: CommitmentRow, { columns, locale, q }: ListedFor): ListedRow {
  const shows = (...keys: ColumnKey[]) => keys.some((key) => columns.includes(key))
  const { ref } = row
  const words = wordsIn(row.text, locale)
  const { quote, quoteLang } = quoteIn(row, locale)
  return {
    ref,
    ...(q && { lit: { ref: lightHits(ref, q), text: lightHits(words.text, q), quote: lightHits(quote, q) } }),
    ...(shows('promise') && {
      ...{ ...words, quote, ...(quoteLang !== locale && { quoteLang }) },
      ...(row.isWaiting && { waitsSince: row.edition }),
    }),
    ...(shows('sector') && { sector: row.sector }),
    ...(shows('obligors', 'joint') && {
      verdicts: Object.fromEntries(row.obligors.map(({ state, status }) => [state, status])),
    }),
    ...(shows('kind') && { kind: row.kind }),
    ...(shows('strength') && { strength: row.strength }),
    ...(shows('statement') && { statement: { ...wordsIn(row.statement.title, locale), href: placeHref(row) } }),
    ...(shows('treaties') && {
      treaties: row.treaties.map(({ slug, title, basis }) => ({ ...wordsIn(title, locale), slug, basis })),
    }),
    ...(shows('observed') && { observedOn: lastObserved(row) }),
    ...(shows('review') && { reviewOn: row.nextReviewOn }),
  }
}

function wordsIn(local: CommitmentRow['text'], locale: string): Words {
  const { text, language } = inLanguage(local, locale)
  return { text, ...(language !== locale && { lang: language }) }
}

/** The words of the source in quotation marks, translated where they have been. */
function quoteIn({ quote: original, quoteIn, statement }: CommitmentRow, locale: string) {
  const translated = quoteIn[locale]
  const quote = translated ?? original
  return {
    quote: locale === 'ru' ? `«${quote}»` : `“${quote}”`,
    quoteLang: translated ? locale : statement.language,
  }
}

const lastObserved = ({ obligors }: CommitmentRow) =>
  obligors
    .flatMap(({ observedOn }) => observedOn ?? [])
    .sort()
    .at(-1) ?? null

/** What the states are called that owe what is listed: once, since each stands in many rows. */
export const obligorNames = (rows: CommitmentRow[], locale: string) =>
  Object.fromEntries(rows.flatMap(({ obligors }) => obligors).map((o) => [o.state, inLanguage(o.name, locale).text]))
