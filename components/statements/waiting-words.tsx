import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/page'
import { Link } from '@/lib/i18n/navigation'
import { placeHref } from '@/lib/statements/address'
import type { StatementRead } from '@/lib/statements/row'

/** The promises that have no place in the current edition, with their old words; nothing where none waits. */
export function WaitingWords({ statement }: { statement: StatementRead }) {
  const t = useTranslations('editions')
  const waiting = statement.commitments.filter(({ isWaiting }) => isWaiting)
  if (waiting.length === 0 || statement.shown !== statement.edition) return null
  return (
    <Section id="waiting" title={t('waitingWords', { count: waiting.length })} className="mt-8">
      <p className="mb-3 text-soft">{t('waitingWordsLead')}</p>
      <ul className="space-y-3">
        {waiting.map((row) => (
          <li key={row.ref}>
            <Link className="link font-medium" href={`/commitments/${row.ref}`}>
              {row.ref}
            </Link>{' '}
            <Link className="link text-sm" href={placeHref(row)}>
              {t('openEdition', { edition: row.edition })}
            </Link>
            <p lang={statement.language} className="document">
              {row.quote}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
