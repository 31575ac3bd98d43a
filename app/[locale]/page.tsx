import { getLocale, getTranslations } from 'next-intl/server'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import { SectorBars } from '@/components/overview/sector-bars'
import { YearBars } from '@/components/overview/year-bars'
import { DayChooser } from '@/components/site/day-chooser'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { buttonClass } from '@/components/ui/button'
import { Day, formatDay } from '@/components/ui/day'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { countCommitments } from '@/lib/commitments/queries'
import { firstIssuedOn, knownByYear, listDue, spreadBySector } from '@/lib/commitments/summary'
import { listLatestFollowUps } from '@/lib/follow-ups/queries'
import { isLedgerEmpty } from '@/lib/history/queries'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { countStatements, listStatements } from '@/lib/statements/queries'
import { statementQuery } from '@/lib/statements/schema'
import { countTreaties } from '@/lib/treaties/queries'
import { readParams } from '@/lib/values/params'
import { pointQuery } from '@/lib/values/point-in-time'

export default async function OverviewPage({ searchParams }: PageProps<'/[locale]'>) {
  const { query: point, ignored } = readParams(pointQuery, await searchParams)
  const user = await pageUser('reader')
  const [sectors, years, due, latest, statements, commitments, statementCount, treaties, first] = await Promise.all([
    spreadBySector(user, point),
    knownByYear(user),
    listDue(user, 5),
    listLatestFollowUps(user, 6, point),
    listStatements(user, statementQuery.parse({ sort: '-issued', pageSize: 10 })),
    countCommitments(user),
    countStatements(user),
    countTreaties(user),
    firstIssuedOn(user),
  ])
  const t = await getTranslations('overview')
  const past = await getTranslations('past')
  const locale = await getLocale()
  const textOf = (json: unknown) => inLanguage(readLocal(json), locale)
  const isBefore = point.asOf !== undefined && first !== null && point.asOf < first
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { commitments, statements: statementCount, treaties })} />
      <IgnoredNotice ignored={ignored} />
      <PastBanner
        point={point}
        back="/"
        note={isBefore && first ? past('before', { day: formatDay(first, locale) }) : null}
      />
      {commitments === 0 && (await isLedgerEmpty()) ? (
        <div className="mb-10">
          <EmptyLedger />
        </div>
      ) : null}
      <nav aria-label={t('title')} className="mb-10 flex flex-wrap gap-2">
        <Link className={buttonClass('primary')} href="/commitments">
          {t('jobs.browse')}
        </Link>
        <Link className={buttonClass()} href="/reviews">
          {t('jobs.update')}
        </Link>
        <Link className={buttonClass()} href="/treaties">
          {t('jobs.treaties')}
        </Link>
      </nav>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section id="by-sector" title={t('bySector')}>
          <SectorBars rows={sectors} point={point} />
          <DayChooser action={getPathname({ href: '/', locale })} point={point} />
        </Section>
        <div className="space-y-10">
          <Section id="due" title={t('due')}>
            {due.length === 0 ? <p className="text-soft">{t('dueEmpty')}</p> : null}
            <ul className="space-y-2">
              {due.map((row) => (
                <li key={row.ref} className="flex justify-between gap-4">
                  <Link className="hover:underline" href={`/commitments/${row.ref}`} lang={textOf(row.text).language}>
                    {textOf(row.text).text}
                  </Link>
                  <Day day={row.nextReviewOn} />
                </li>
              ))}
            </ul>
          </Section>
          <Section id="latest" title={t('latest')}>
            {latest.length === 0 ? <p className="text-soft">{t('latestEmpty')}</p> : null}
            <ul className="space-y-2">
              {latest.map((f) => (
                <li key={f.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
                  <Link
                    className="hover:underline"
                    href={`/commitments/${f.commitment.ref}#f-${f.id}`}
                    lang={textOf(f.commitment.text).language}
                  >
                    {textOf(f.commitment.text).text}
                  </Link>
                  <span className="text-sm">
                    <ObligorMark state={f.state} name={f.state} status={f.status} />
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <Section id="by-year" title={t('byYear')}>
          <YearBars years={years} />
        </Section>
        <Section id="statements" title={t('statements')}>
          <ul className="space-y-2">
            {statements.rows.map((row) => (
              <li key={row.slug} className="flex gap-4">
                <span className="w-24 shrink-0 text-soft">
                  <Day day={row.issuedOn} />
                </span>
                <Link
                  className="hover:underline"
                  href={`/statements/${row.slug}`}
                  lang={inLanguage(row.title, locale).language}
                >
                  {inLanguage(row.title, locale).text}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  )
}
