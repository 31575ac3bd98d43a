import { useLocale, useTranslations } from 'next-intl'
import { Day } from '@/components/ui/day'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { StatementRead } from '@/lib/statements/row'

/** What is known of the document itself, with what it rests on. */
export function StatementFacts({ statement }: { statement: StatementRead }) {
  const t = useTranslations('statements')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const { issuedOnNote, place, publisher, url } = statement
  const unknown = <span className="text-soft">{t('unknown')}</span>
  return (
    <details className="mb-6 max-w-4xl">
      <summary className="font-medium">{t('about')}</summary>
      <dl className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <dt className="text-soft">{t('parties')}</dt>
        <dd>
          {statement.parties.map(({ code, name }, n) => (
            <span key={code}>
              {n > 0 ? ', ' : ''}
              <Link className="link" href={`/states/${code}`}>
                {inLanguage(name, locale).text}
              </Link>
            </span>
          ))}
        </dd>
        <dt className="text-soft">{t('day')}</dt>
        <dd>
          <Day day={statement.issuedOn} />
          {statement.issuedOnBasis === 'inferred' ? ` (${t('inferred')})` : ''}
          {statement.issuedOnCertainty ? `, ${codes(`certainty.${statement.issuedOnCertainty}`).toLowerCase()}` : ''}
          {issuedOnNote ? (
            <span className="block text-sm text-soft">
              {t('whyDay')}: {inLanguage(issuedOnNote, locale).text}
            </span>
          ) : null}
        </dd>
        <dt className="text-soft">{t('place')}</dt>
        <dd>{place ? inLanguage(place, locale).text : unknown}</dd>
        <dt className="text-soft">{t('text')}</dt>
        <dd>
          {codes(`textKind.${statement.textKind}`)}, {names.of(statement.language)}
        </dd>
        <dt className="text-soft">{t('publisher')}</dt>
        <dd>
          {url ? (
            <a className="link" href={url}>
              {publisher ?? url}
            </a>
          ) : (
            (publisher ?? unknown)
          )}
        </dd>
        <dt className="text-soft">{t('sources')}</dt>
        <dd>
          <ul>
            {statement.sources.map((source) => (
              <li key={`${source.title} ${source.url}`}>
                {source.url ? (
                  <a className="link" href={source.url}>
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
              </li>
            ))}
          </ul>
        </dd>
        <dt className="text-soft">{t('sha256')}</dt>
        <dd className="font-mono text-sm break-all">{statement.sha256}</dd>
      </dl>
    </details>
  )
}
