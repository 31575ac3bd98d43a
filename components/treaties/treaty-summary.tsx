import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Probably, StatusWords } from '@/components/treaties/probably'
import { Day } from '@/components/ui/day'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { TreatyDetail } from '@/lib/treaties/row'

/** A treaty at a glance: the reading of each fact that the ledger goes by. */
export function TreatySummary({ treaty }: { treaty: TreatyDetail }) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes.treatyStatus')
  const locale = useLocale()
  const { signedOn, signedAt, status, registration, parties, partiesNote, certainty } = treaty
  const unknown = <span className="text-soft">{t('unknown')}</span>
  return (
    <dl className="mb-8 grid gap-x-10 gap-y-3 border-y py-4 sm:grid-cols-2 lg:grid-cols-[repeat(4,auto)_minmax(0,1fr)]">
      <Item term={t('column.signed')}>
        {signedOn ? (
          <Probably certainty={certainty.signedOn}>
            <Day day={signedOn} />
          </Probably>
        ) : (
          unknown
        )}
        {signedAt ? (
          <>
            , <Probably certainty={certainty.signedAt}>{inLanguage(signedAt, locale).text}</Probably>
          </>
        ) : null}
      </Item>
      <Item term={t('field.entry_into_force')}>
        <InForce treaty={treaty}>{unknown}</InForce>
      </Item>
      <Item term={t('column.status')}>
        {status === 'unknown' ? unknown : <StatusWords status={codes(status)} certainty={certainty.status} />}
      </Item>
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

/** Since when it is in force: for all, or for each party of which that is known; else its children. */
function InForce({ treaty, children }: { treaty: TreatyDetail; children: ReactNode }) {
  const locale = useLocale()
  const { inForceOn, certainty, actions, parties } = treaty
  if (inForceOn)
    return (
      <Probably certainty={certainty.inForceOn}>
        <Day day={inForceOn} />
      </Probably>
    )
  const since = parties.map(({ code, name }) => ({
    name: inLanguage(name, locale).text,
    act: actions.find(({ kind, state, on }) => kind === 'entry_into_force' && state === code && on !== null),
  }))
  if (since.every(({ act }) => act === undefined)) return children
  return since.map(({ name, act }) => (
    <span key={name} className="block">
      {name}:{' '}
      {act ? (
        <Probably certainty={act.certainty}>
          <Day day={act.on} />
        </Probably>
      ) : (
        children
      )}
    </span>
  ))
}

function Item({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
