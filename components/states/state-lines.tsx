'use client'

import { useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import type { DrawnState } from '@/components/states/drawn-state'
import { LitText } from '@/components/ui/lit-text'
import { commitmentsHref } from '@/lib/commitments/address'
import { Link } from '@/lib/i18n/navigation'
import { stateHref } from '@/lib/states/address'
import type { PointInTime } from '@/lib/values/point-in-time'

type StateLinesProps = {
  rows: DrawnState[]
  /** The most that any state owes, so that bars can be compared. */
  most: number
  point: PointInTime
}

/** The list of states: the name of each, what it owes, and its own verdicts as a bar. */
export function StateLines({ rows, most, point }: StateLinesProps) {
  const t = useTranslations('states')
  return (
    <ul className="states">
      {rows.map(({ code, name, lang, lit, isOrganisation, owes, spread }) => (
        <li key={code}>
          <h2>
            <Link className="link" href={stateHref(code, point)} lang={lang}>
              <LitText text={name} ranges={lit?.name} />
            </Link>{' '}
            <small>
              <LitText text={code} ranges={lit?.code} />
              {isOrganisation ? `, ${t('kind.organisation').toLowerCase()}` : ''}
            </small>
          </h2>
          {owes > 0 ? (
            <>
              <SpreadBar spread={spread} outOf={most} label={name} of={{ ...point, state: [code] }} by="status" />
              <Link className="link" href={commitmentsHref({ ...point, state: [code] })}>
                {t('owes', { count: owes })}
              </Link>
            </>
          ) : (
            <>
              <hr />
              <span>{t('owesNone')}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
