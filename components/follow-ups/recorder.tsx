import { useLocale, useTranslations } from 'next-intl'
import { FollowUpForm } from '@/components/follow-ups/follow-up-form'
import { StatusMark } from '@/components/follow-ups/status-mark'
import { formatDay } from '@/components/ui/day'
import type { CommitmentRow } from '@/lib/commitments/row'
import { evidenceName } from '@/lib/follow-ups/form'
import type { FollowUpRow } from '@/lib/follow-ups/row'
import type { Typed } from '@/lib/forms'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage, saidIn } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { latestToday } from '@/lib/values/days'

type RecorderProps = {
  row: CommitmentRow
  followUps: FollowUpRow[]
  /** The follow-up to correct; null records a new one. */
  corrects: FollowUpRow | null
  states: { code: string; name: LocalText }[]
  /** Where to go once it is recorded; the commitment's page unless said. */
  then?: string
}

/** Where an analyst records what came of a commitment, or corrects what was recorded. */
export function Recorder({ row, followUps, corrects, states, then = '' }: RecorderProps) {
  const t = useTranslations('followUps.form')
  const locale = useLocale()
  const named = (code: string, name: LocalText) => ({ code, name: `${inLanguage(name, locale).text} (${code})` })
  const typed = {
    ...(corrects ? typedAs(corrects, locale) : newTyped(row)),
    ref: row.ref,
    version: String(row.version),
    drawnAt: new Date().toISOString(),
  }
  return (
    <section aria-labelledby="record" className="no-print rounded-(--radius) border bg-sheet p-4">
      <h2 id="record" className="mb-3 font-semibold">
        {corrects ? t('correctTitle', { day: formatDay(corrects.observedOn, locale) }) : t('title')}
      </h2>
      {corrects ? (
        <p className="mb-3 text-sm text-soft">
          {t('correctHint')}{' '}
          <Link className="link" href={`/commitments/${row.ref}`}>
            {t('cancelCorrection')}
          </Link>
        </p>
      ) : null}
      <FollowUpForm
        key={corrects?.id ?? 'new'}
        typed={{ ...typed, nextReviewOn: row.nextReviewOn ?? '', then }}
        evidenceCount={Math.max(1, corrects?.evidence.length ?? 1)}
        obligors={row.obligors.map(({ state, name }) => named(state, name))}
        states={states.map(({ code, name }) => named(code, name))}
        latestDay={latestToday()}
        lately={followUps.slice(0, 20).map((followUp) => ({
          recordedAt: followUp.recordedAt.toISOString(),
          drawn: <Lately followUp={followUp} />,
        }))}
      />
    </section>
  )
}

const newTyped = (row: CommitmentRow): Typed => ({
  state: row.obligors.length > 1 ? 'all' : (row.obligors[0]?.state ?? ''),
})

/** A form filled with what is to be corrected, in the reader's language where it was said in it. */
function typedAs(followUp: FollowUpRow, locale: string): Typed {
  const { id, state, status, observedOn, confidence, language } = followUp
  const said = (words: string | null, others: LocalText | null) => saidIn(locale, words ?? '', others, language).text
  const evidence = followUp.evidence.flatMap((source, n): [string, string][] => [
    [evidenceName(n, 'title'), said(source.title, source.titleIn)],
    ...(['url', 'publisher', 'publishedOn', 'retrievedOn', 'excerpt', 'bearing', 'speaker'] as const).map(
      (field): [string, string] => [evidenceName(n, field), source[field] ?? ''],
    ),
  ])
  return {
    ...{ state, status, observedOn, confidence, corrects: id },
    rationale: said(followUp.rationale, followUp.rationaleIn),
    sourcesDisagree: said(followUp.sourcesDisagree, followUp.sourcesDisagreeIn),
    ...Object.fromEntries(evidence),
  }
}

function Lately({ followUp }: { followUp: FollowUpRow }) {
  const locale = useLocale()
  const rationale = saidIn(locale, followUp.rationale, followUp.rationaleIn, followUp.language)
  return (
    <div className="mb-2">
      <p>
        {followUp.state} · <StatusMark status={followUp.status} /> · {formatDay(followUp.observedOn, locale)} ·{' '}
        {followUp.recordedBy}
      </p>
      <p lang={rationale.language} className="whitespace-pre-wrap">
        {rationale.text}
      </p>
    </div>
  )
}
