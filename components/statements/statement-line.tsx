import { useLocale, useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { Day } from '@/components/ui/day'
import { LitText } from '@/components/ui/lit-text'
import { commitmentsHref } from '@/lib/commitments/address'
import type { Spread } from '@/lib/follow-ups/spread'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { readerHref } from '@/lib/statements/address'
import type { FoundParagraph } from '@/lib/statements/found'
import type { asStatement } from '@/lib/statements/row'
import type { PointInTime } from '@/lib/values/point-in-time'
import { lightHits } from '@/lib/words/hits'

type ListedStatement = ReturnType<typeof asStatement> & {
  commitments: number
  spread: Spread
  found: FoundParagraph | null
}
type StatementLineProps = { row: ListedStatement; query: PointInTime & { q?: string | undefined } }

/** A statement in the list: its day, what it is, the paragraph that a search found, and its joint verdicts as a bar. */
export function StatementLine({ row, query }: StatementLineProps) {
  const t = useTranslations('statements')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const title = inLanguage(row.title, locale)
  const { q = '', asOf, knownAt } = query
  return (
    <li className="grid gap-x-8 gap-y-2 py-4 md:grid-cols-[8rem_minmax(0,1fr)_16rem]">
      <p className="text-soft">
        <Day day={row.issuedOn} />
        {row.issuedOnBasis === 'inferred' ? <span className="block text-sm">{t('inferred')}</span> : null}
      </p>
      <div>
        <h2 className="font-serif text-lg">
          <Link className="link" href={readerHref(row.slug, { asOf, knownAt })} lang={title.language}>
            <LitText text={title.text} ranges={lightHits(title.text, q)} />
          </Link>
        </h2>
        <p className="text-sm text-soft">
          {codes(`statementKind.${row.kind}`)} · {codes(`textKind.${row.textKind}`)} ·{' '}
          {row.parties.map(({ name }) => inLanguage(name, locale).text).join(', ')}
          {row.place ? ` · ${inLanguage(row.place, locale).text}` : ''}
        </p>
        {row.found ? (
          <p className="mt-1 text-sm">
            <Link className="link" href={`${readerHref(row.slug, { asOf, knownAt }, { q })}#p${row.found.ordinal}`}>
              {t('paragraphNumber', { n: row.found.ordinal })}
            </Link>{' '}
            <span lang={row.found.language}>
              <LitText text={row.found.text} ranges={row.found.lit} />
            </span>
          </p>
        ) : null}
      </div>
      <div>
        {row.commitments > 0 ? (
          <SpreadBar
            spread={row.spread}
            outOf={row.commitments}
            label={title.text}
            hrefOf={(status) => commitmentsHref({ statement: [row.slug], joint: [status], asOf, knownAt })}
          />
        ) : null}
        <p className="mt-1 text-sm text-soft">{t('commitments', { count: row.commitments })}</p>
      </div>
    </li>
  )
}
