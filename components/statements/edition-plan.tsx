import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import {
  ComparedWords,
  followedBy,
  ledBy,
  type NewWords,
  type WordsInPlace,
} from '@/components/statements/compared-words'
import { Section } from '@/components/ui/page'
import { Link } from '@/lib/i18n/navigation'
import { FITS } from '@/lib/statements/edition-plan'

export type PlanLine = {
  ref: string
  was: WordsInPlace & { edition: number }
  now: NewWords | null
  /** Whether the words move without a person. */
  isSilent: boolean
}
type EditionPlanProps = { counts: Record<(typeof FITS)[number], number>; lines: PlanLine[]; language: string }

/** What a new edition would do to the promises: how many of each fate, those that wait one by one, those that move. */
export function EditionPlan({ counts, lines, language }: EditionPlanProps) {
  const t = useTranslations('editions.preview')
  const waits = lines.filter(({ isSilent }) => !isSilent)
  const moves = lines.filter(({ isSilent }) => isSilent)
  return (
    <div className="space-y-8">
      <Section id="counts" title={t('counts')}>
        <dl className="grid grid-cols-2 gap-4 md:grid-cols-4">
          {FITS.map((fit) => (
            <div key={fit} data-fit={fit} className="flex flex-col-reverse justify-end">
              <dt className="text-sm text-soft">{t(fit)}</dt>
              <dd className="font-serif text-3xl tabular-nums">{counts[fit]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="waits" title={t('waits')}>
        {waits.length === 0 ? <p>{t('nothingWaits')}</p> : null}
        <ul className="space-y-6">
          {waits.map(({ ref, was, now }) => (
            <li key={ref} className="border-l-2 pl-4">
              <Ref value={ref} />
              <ComparedWords was={was} now={now} language={language} />
            </li>
          ))}
        </ul>
      </Section>
      <details>
        <summary className="py-1 font-medium">{t('moves', { count: moves.length })}</summary>
        <p className="mt-1 text-sm text-soft">{t('movesHint')}</p>
        <ul className="mt-3 space-y-6 empty:hidden">
          {moves.filter(isElsewise).map(({ ref, was, now }) => (
            <li key={ref} className="border-l-2 pl-4">
              <Ref value={ref}> {t('around')}</Ref>
              <ComparedWords was={whole(was)} now={now && whole(now)} language={language} />
            </li>
          ))}
        </ul>
        <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
          {moves
            .filter((line) => !isElsewise(line))
            .map(({ ref }) => (
              <li key={ref}>
                <Ref value={ref} />
              </li>
            ))}
        </ul>
      </details>
    </div>
  )
}

/** Whether the words around the same words are others now. */
const isElsewise = ({ was, now }: PlanLine) => now !== null && (now.before !== was.before || now.after !== was.after)

const Ref = ({ value, children }: { value: string; children?: ReactNode }) => (
  <p className="mb-1">
    <Link className="link font-medium" href={`/commitments/${value}`}>
      {value}
    </Link>
    {children}
  </p>
)

/** The words together with those around them, so that what differs there is marked. */
const whole = <T extends WordsInPlace>(place: T): T => ({
  ...place,
  words: ledBy(place.before) + place.words + followedBy(place.after),
  before: '',
  after: '',
})
