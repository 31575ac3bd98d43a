import { useLocale, useTranslations } from 'next-intl'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import { Day, formatDay, Instant } from '@/components/ui/day'
import type { FollowUpRow } from '@/lib/follow-ups/row'
import { saidIn } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'

type FollowUpEntryProps = { followUp: FollowUpRow; name: string; correctHref?: string | undefined }

/** One verdict as it was recorded, with what it rests on; a corrected one says so and stays. */
export function FollowUpEntry({ followUp, name, correctHref }: FollowUpEntryProps) {
  const t = useTranslations('followUps')
  const confidence = useTranslations('codes.confidence')
  const locale = useLocale()
  const { state, status, observedOn, recordedAt, recordedBy, sourcesDisagree, language, evidence } = followUp
  const rationale = saidIn(locale, followUp.rationale, followUp.rationaleIn, language)
  const disagreement = saidIn(locale, sourcesDisagree ?? '', followUp.sourcesDisagreeIn, language)
  return (
    <article id={`f-${followUp.id}`} className="space-y-2 border-b pb-4 target:bg-wash">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="font-medium">
          <ObligorMark state={state} name={name} status={status} />
        </h3>
        <span className="text-sm text-soft">
          {t('observedOn', { day: formatDay(observedOn, locale) })} ·{' '}
          {t('confidence', { confidence: confidence(followUp.confidence).toLowerCase() })}
        </span>
        {followUp.ownWordOnly ? <OwnWord /> : null}
        {followUp.corrects ? (
          <a href={`#f-${followUp.corrects}`} className="link text-sm">
            {t('corrects')}
          </a>
        ) : null}
        {followUp.correctedBy ? (
          <a href={`#f-${followUp.correctedBy}`} className="link text-sm">
            {t('corrected')}
          </a>
        ) : correctHref ? (
          <Link href={correctHref} className="link no-print text-sm">
            {t('correctThis')}
          </Link>
        ) : null}
      </header>
      <p lang={rationale.language} className="max-w-prose whitespace-pre-wrap">
        {rationale.text}
      </p>
      {sourcesDisagree ? (
        <p className="max-w-prose border-l-2 border-limited pl-3">
          <strong className="font-medium">{t('disagree')}:</strong>{' '}
          <span lang={disagreement.language}>{disagreement.text}</span>
        </p>
      ) : null}
      <EvidenceList evidence={evidence} language={language} areSideBySide={sourcesDisagree !== null} />
      <p className="text-sm text-soft">
        {t.rich('recorded', { at: () => <Instant at={recordedAt} />, by: recordedBy })}
      </p>
    </article>
  )
}

export function OwnWord() {
  const t = useTranslations('followUps')
  return (
    <span title={t('ownWordTitle')} className="rounded-full border border-limited px-2 text-xs">
      {t('ownWord')}
    </span>
  )
}

type EvidenceListProps = Pick<FollowUpRow, 'evidence' | 'language'> & { areSideBySide: boolean }

function EvidenceList({ evidence, language, areSideBySide }: EvidenceListProps) {
  const t = useTranslations('followUps')
  const codes = useTranslations('codes')
  if (evidence.length === 0) return <p className="text-sm text-soft">{t('noEvidenceListed')}</p>
  return (
    <ul
      aria-label={t('evidence')}
      className={areSideBySide ? 'grid gap-3 text-sm sm:grid-cols-2' : 'space-y-2 text-sm'}
    >
      {evidence.map((source, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence is never reordered
        <li key={position} className={areSideBySide ? 'rounded-(--radius) border p-3' : undefined}>
          <Source {...source} language={language} />
          {source.excerpt ? (
            <blockquote className="my-1 border-l-2 pl-3 font-serif">{source.excerpt}</blockquote>
          ) : null}
          <span className="block text-soft">
            {codes(`bearing.${source.bearing}`)} · {codes(`side.${source.side}`)}
            {source.speaker ? ` (${source.speaker})` : ''}
            {source.publishedOn ? (
              <>
                {' '}
                · <Day day={source.publishedOn} />
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

type SourceProps = Pick<FollowUpRow['evidence'][number], 'url' | 'title' | 'titleIn' | 'publisher'> &
  Pick<FollowUpRow, 'language'>

function Source({ url, title, titleIn, publisher, language }: SourceProps) {
  const locale = useLocale()
  const said = saidIn(locale, title ?? '', titleIn, language)
  const name = title ? <span lang={said.language}>{said.text}</span> : url
  return (
    <>
      {url ? (
        <a href={url} className="link" rel="noreferrer nofollow">
          {name}
        </a>
      ) : (
        name
      )}
      {publisher ? `, ${publisher}` : ''}
    </>
  )
}
