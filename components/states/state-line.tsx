import { useLocale, useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { commitmentsHref } from '@/lib/commitments/address'
import type { Spread } from '@/lib/follow-ups/spread'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { stateHref } from '@/lib/states/address'
import type { PointInTime } from '@/lib/values/point-in-time'

type StateLineProps = {
  state: { code: string; kind: 'state' | 'organisation'; name: LocalText; owes: number; spread: Spread }
  /** The most that any state owes, so that bars can be compared. */
  most: number
  point: PointInTime
}

/** A state in the list: its name, what it owes, and its own verdicts as a bar. */
export function StateLine({ state: { code, kind, name, owes, spread }, most, point }: StateLineProps) {
  const t = useTranslations('states')
  const { text, language } = inLanguage(name, useLocale())
  return (
    <li className="grid break-inside-avoid items-center gap-x-8 gap-y-2 py-4 md:grid-cols-[16rem_minmax(0,1fr)_11rem]">
      <h2 className="font-serif text-lg">
        <Link className="link" href={stateHref(code, point)} lang={language}>
          {text}
        </Link>{' '}
        <span className="font-sans text-sm text-soft">
          {code}
          {kind === 'organisation' ? `, ${t('kind.organisation').toLowerCase()}` : ''}
        </span>
      </h2>
      {owes > 0 ? (
        <SpreadBar spread={spread} outOf={most} label={text} of={{ ...point, state: [code] }} by="status" />
      ) : (
        <span aria-hidden className="h-px bg-line max-md:hidden" />
      )}
      {owes > 0 ? (
        <Link className="link text-sm md:justify-self-end" href={commitmentsHref({ ...point, state: [code] })}>
          {t('owes', { count: owes })}
        </Link>
      ) : (
        <span className="text-sm text-soft md:justify-self-end">{t('owesNone')}</span>
      )}
    </li>
  )
}
