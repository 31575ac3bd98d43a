import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { HistoryLog } from '@/components/history/history-log'
import { DayChooser } from '@/components/site/day-chooser'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { Reader } from '@/components/statements/reader'
import { StatementFacts } from '@/components/statements/statement-facts'
import { buttonClass } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { readParams } from '@/lib/params'
import { getStatement } from '@/lib/statements/queries'
import { readerQuery } from '@/lib/statements/schema'

type Props = PageProps<'/[locale]/statements/[slug]'>
const VIEWS = ['both', 'original', 'translation'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const statement = await orNotFound(getStatement(await pageUser('reader'), slug))
  return { title: inLanguage(statement.title, await getLocale()).text }
}

export default async function StatementPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { query, ignored } = readParams(readerQuery, await searchParams)
  const user = await pageUser('reader', `/statements/${slug}`)
  const { text, ...point } = query
  const statement = await orNotFound(getStatement(user, slug, point))
  const entries = await listHistory(user, `Statement:${statement.id}`)
  const t = await getTranslations('statements')
  const codes = await getTranslations('codes')
  const locale = await getLocale()
  const title = inLanguage(statement.title, locale)
  const here = `/statements/${slug}`
  const days = Object.entries(point).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return (
    <>
      <PageHead
        over={
          <>
            {codes(`statementKind.${statement.kind}`)} · {codes(`textKind.${statement.textKind}`)} ·{' '}
            <Day day={statement.issuedOn} />
            {statement.issuedOnBasis === 'inferred' ? ` (${t('inferred')})` : ''}
          </>
        }
        title={<span lang={title.language}>{title.text}</span>}
        lead={statement.parties.map(({ name }) => inLanguage(name, locale).text).join(' · ')}
      >
        <Link className={buttonClass()} href={commitmentsHref({ ...point, statement: [slug] })}>
          {t('asList')}
        </Link>
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back={here} />
      <StatementFacts statement={statement} />
      <div className="no-print mb-6 flex flex-wrap items-center justify-between gap-3">
        <nav aria-label={t('view.label')} className="flex flex-wrap gap-1">
          {VIEWS.map((view) => (
            <Link
              key={view}
              scroll={false}
              aria-current={view === text ? 'true' : undefined}
              href={{
                pathname: here,
                query: { ...Object.fromEntries(days), ...(view === 'both' ? {} : { text: view }) },
              }}
              className={buttonClass(view === text ? 'quiet' : 'bare')}
            >
              {t(`view.${view}`)}
            </Link>
          ))}
        </nav>
        <div className="text-sm">
          <span className="sr-only">{t('legend')}</span>
          <StatusLegend />
        </div>
      </div>
      <Reader statement={statement} text={text} />
      <div className="mt-8 space-y-4">
        <DayChooser action={getPathname({ href: here, locale })} point={point} />
        <HistoryLog entries={entries} />
      </div>
    </>
  )
}
