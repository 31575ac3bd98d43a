import { useLocale, useTranslations } from 'next-intl'
import { JointReason } from '@/components/commitments/joint-verdict'
import { OwnWord } from '@/components/follow-ups/follow-up-entry'
import { StatusMark } from '@/components/follow-ups/status-mark'
import { Day, formatDay } from '@/components/ui/day'
import type { CommitmentRow } from '@/lib/commitments/row'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'

/** What came of a commitment, per obligor and together, with why. */
export function VerdictPanel({ row }: { row: CommitmentRow }) {
  const t = useTranslations('followUps')
  const confidence = useTranslations('codes.confidence')
  const locale = useLocale()
  return (
    <section aria-labelledby="verdicts" className="rounded-(--radius) border bg-sheet p-4">
      <h2 id="verdicts" className="mb-3 font-semibold">
        {t('verdicts')}
      </h2>
      <dl className="space-y-3">
        {row.obligors.map((obligor) => (
          <div key={obligor.state} className="border-b pb-3">
            <dt className="text-sm text-soft">
              <Link href={`/states/${obligor.state}`} className="hover:underline">
                {inLanguage(obligor.name, locale).text}
              </Link>
            </dt>
            <dd>
              <StatusMark status={obligor.status} className="font-medium" /> {obligor.ownWordOnly ? <OwnWord /> : null}
              <span className="block text-sm text-soft">
                {obligor.observedOn && obligor.confidence
                  ? `${t('observedOn', { day: formatDay(obligor.observedOn, locale) })} · ${t('confidence', { confidence: confidence(obligor.confidence).toLowerCase() })}`
                  : t('notLooked')}
              </span>
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-sm text-soft">{t('joint')}</dt>
          <dd>
            <StatusMark status={row.joint.status} className="font-medium" />
            <span className="block text-sm text-soft">
              <JointReason joint={row.joint} />
            </span>
          </dd>
        </div>
        <div className="border-t pt-3">
          <dt className="text-sm text-soft">{t('nextReview')}</dt>
          <dd>
            <Day day={row.nextReviewOn} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
