import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CommitmentFields, InvokedTreaties } from '@/components/commitments/commitment-fields'
import { QuotedPassage } from '@/components/commitments/quoted-passage'
import { RepeatedPromises } from '@/components/commitments/repeated-promises'
import { FollowUpEntry } from '@/components/follow-ups/follow-up-entry'
import { Recorder } from '@/components/follow-ups/recorder'
import { VerdictPanel } from '@/components/follow-ups/verdict-panel'
import { HistoryLog } from '@/components/history/history-log'
import { EditLink } from '@/components/records/edit-link'
import { KeptNotice } from '@/components/records/kept-notice'
import { WithdrawnBanner } from '@/components/records/withdrawal'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { WaitingNotice } from '@/components/statements/waiting-mark'
import { Notice } from '@/components/ui/notice'
import { PageHead, Section } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { sendCommitmentRestoration } from '@/lib/commitments/actions'
import { getCommitment } from '@/lib/commitments/queries'
import { commitmentView } from '@/lib/commitments/schema'
import { listFollowUps } from '@/lib/follow-ups/queries'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { placeHref } from '@/lib/statements/address'
import { listStateNames } from '@/lib/states/queries'
import { readParams } from '@/lib/values/params'
import { isPast } from '@/lib/values/point-in-time'

type Props = PageProps<'/[locale]/commitments/[ref]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { ref } = await params
  const row = await orNotFound(getCommitment(await pageUser('reader'), ref, {}, { evenWithdrawn: true }))
  const { text } = inLanguage(row.text, await getLocale())
  return { title: row.ref, description: text, openGraph: { title: `${row.ref} · ${text}` } }
}

export default async function CommitmentPage({ params, searchParams }: Props) {
  const { ref } = await params
  const { query, ignored } = readParams(commitmentView, await searchParams)
  const user = await pageUser('reader', `/commitments/${ref}`)
  const point = { asOf: query.asOf, knownAt: query.knownAt }
  const row = await orNotFound(getCommitment(user, ref, point, { evenWithdrawn: true }))
  const [followUps, history, states] = await Promise.all([
    listFollowUps(user, ref, point),
    listHistory(user, `Commitment:${row.id}`),
    listStateNames(user),
  ])
  const t = await getTranslations('commitments.page')
  const said = await getTranslations('followUps')
  const locale = await getLocale()
  const text = inLanguage(row.text, locale)
  const title = inLanguage(row.statement.title, locale)
  const mayWrite = isAnalyst(user) && !isPast(point)
  const mayRecord = mayWrite && row.withdrawal === null
  const corrects = followUps.find((f) => f.id === query.corrects && f.correctedBy === null) ?? null
  const nameOf = (state: string) => inLanguage(row.obligors.find((o) => o.state === state)?.name ?? {}, locale).text
  const here = `/commitments/${row.ref}`
  return (
    <>
      <PageHead
        over={
          <>
            {row.ref} · {t('statement')}{' '}
            <Link href={placeHref(row)} className="link" lang={title.language}>
              {title.text}
            </Link>
            , {t('passage', { n: row.passage })}
          </>
        }
        title={<span lang={text.language}>{text.text}</span>}
      >
        {mayRecord ? <EditLink href={`${here}/edit`} /> : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back={here} />
      <KeptNotice kept={query.kept} />
      <WithdrawnBanner
        withdrawal={row.withdrawal}
        isOfStatement={!row.isOwnWithdrawal}
        restore={mayWrite ? { action: sendCommitmentRestoration, recordKey: row.ref, version: row.version } : null}
      />
      {query.recorded ? (
        <Notice role="status" className="mb-6" title={said('saved', { state: query.recorded })} />
      ) : null}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-10">
          {row.isWaiting ? <WaitingNotice row={row} maySettle={isAnalyst(user)} /> : null}
          <QuotedPassage row={row} original={row.original} translations={row.translations} />
          <p className="no-print -mt-6">
            <Link className="link text-sm" href={placeHref(row)}>
              {t('inContext')}
            </Link>
          </p>
          <Section id="treaties" title={t('treaties')}>
            <InvokedTreaties row={row} />
          </Section>
          <Section id="fields" title={t('fields')}>
            <CommitmentFields row={row} />
            <RepeatedPromises repeats={row.repeats} repeatedBy={row.repeatedBy} />
          </Section>
          <Section id="history" title={said('history')}>
            {followUps.length === 0 ? <p className="text-soft">{said('historyEmpty')}</p> : null}
            <div className="space-y-4">
              {followUps.map((followUp) => (
                <FollowUpEntry
                  key={followUp.id}
                  followUp={followUp}
                  name={nameOf(followUp.state)}
                  correctHref={mayRecord ? `${here}?corrects=${followUp.id}#record` : undefined}
                />
              ))}
            </div>
          </Section>
          <HistoryLog history={history} subject={`Commitment:${row.id}`} />
        </div>
        <aside className="space-y-6">
          <VerdictPanel row={row} />
          {mayRecord ? <Recorder row={row} followUps={followUps} corrects={corrects} states={states} /> : null}
          {user.id === null ? (
            <p className="no-print text-sm">
              <Link className="link" href={`/sign-in?next=${encodeURIComponent(here)}`}>
                {said('signInToRecord')}
              </Link>
            </p>
          ) : null}
        </aside>
      </div>
    </>
  )
}
