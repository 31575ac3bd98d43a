import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Day } from '@/components/ui/day'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { TreatyRow } from '@/lib/treaties/row'

/** A treaty at a glance: the reading of each fact that the ledger goes by. */
export function TreatySummary({ treaty }: { treaty: TreatyRow }) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes.treatyStatus')
  const locale = useLocale()
  const { signedOn, signedAt, inForceOn, status, registration, parties, partiesNote } = treaty
  const unknown = <span className="text-soft">{t('unknown')}</span>
  return (
    <dl className="mb-8 grid gap-x-10 gap-y-3 border-y py-4 sm:grid-cols-2 lg:grid-cols-[repeat(4,auto)_minmax(0,1fr)]">
      <Item term={t('column.signed')}>
        {signedOn ? <Day day={signedOn} /> : unknown}
        {signedAt ? `, ${inLanguage(signedAt, locale).text}` : ''}
      </Item>
      <Item term={t('field.entry_into_force')}>{inForceOn ? <Day day={inForceOn} /> : unknown}</Item>
      <Item term={t('column.status')}>{status === 'unknown' ? unknown : codes(status)}</Item>
      <Item term={t('registration')}>{registration ?? unknown}</Item>
      <Item term={t('parties')}>
        {parties.length === 0 ? unknown : null}
        {parties.map(({ code, name }, n) => (
          <span key={code}>
            {n > 0 ? ', ' : ''}
            <Link className="link" href={`/states/${code}`}>
              {inLanguage(name, locale).text}
            </Link>
          </span>
        ))}
        {partiesNote ? <span className="block text-sm text-soft">{inLanguage(partiesNote, locale).text}</span> : null}
      </Item>
    </dl>
  )
}

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
