import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HistoryLog } from '@/components/history/history-log'
import { EditLink } from '@/components/records/edit-link'
import { KeptNotice } from '@/components/records/kept-notice'
import { WithdrawnBanner } from '@/components/records/withdrawal'
import { DayChooser } from '@/components/site/day-chooser'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { EditionBanner } from '@/components/statements/edition-banner'
import { EditionList } from '@/components/statements/edition-list'
import { Reader } from '@/components/statements/reader'
import { StatementFacts } from '@/components/statements/statement-facts'
import { StatementSpread } from '@/components/statements/statement-spread'
import { StatementTitle } from '@/components/statements/statement-title'
import { TextViews } from '@/components/statements/text-views'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { kept } from '@/lib/records/fields'
import { sendStatementRestoration } from '@/lib/statements/actions'
import { readerHref } from '@/lib/statements/address'
import { countWaiting } from '@/lib/statements/anchors'
import { listEditions } from '@/lib/statements/editions'
import { getStatement, getStatementTitle } from '@/lib/statements/queries'
import { translationOf } from '@/lib/statements/row'
import { readerQuery } from '@/lib/statements/schema'
import { readParams } from '@/lib/values/params'
import { isPast } from '@/lib/values/point-in-time'

type Props = PageProps<'/[locale]/statements/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const user = await pageUser('reader', readerHref(slug, {}))
  const title = await orNotFound(getStatementTitle(user, slug))
  return { title: inLanguage(title, await getLocale()).text }
}

export default async function StatementPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { query, ignored } = readParams(readerQuery.extend({ kept }), await searchParams)
  const { text, edition, q, kept: done, ...point } = query
  const user = await pageUser('reader', readerHref(slug, point, { text, edition }))
  const statement = await orNotFound(getStatement(user, slug, point, { edition, evenWithdrawn: true }))
  const mayRestore = isAnalyst(user) && !isPast(point)
  const mayWrite = mayRestore && !statement.withdrawal
  const [history, editions, waiting] = await Promise.all([
    listHistory(user, `Statement:${statement.id}`),
    listEditions(user, statement.id),
    mayWrite ? countWaiting(user, statement) : null,
  ])
  const shown = editions.find((one) => one.edition === statement.shown)
  const t = await getTranslations('statements')
  const locale = await getLocale()
  const translated = translationOf(statement, locale)
  // A translation into a third language is there for who asks; the original alone is what one reads first.
  const view = translated === undefined ? 'original' : (text ?? (translated === locale ? undefined : 'original'))
  return (
    <>
      <StatementTitle statement={statement} point={point}>
        {mayWrite && !statement.withdrawal ? <EditLink href={`/statements/${slug}/edit`} /> : null}
      </StatementTitle>
      <KeptNotice kept={done} />
      <WithdrawnBanner
        withdrawal={statement.withdrawal}
        restore={mayRestore ? { action: sendStatementRestoration, recordKey: slug, version: statement.version } : null}
      />
      <IgnoredNotice ignored={ignored} />
      <EditionBanner statement={statement} current={readerHref(slug, point, { text })} />
      <PastBanner point={point} back={readerHref(slug, {}, { text, edition })} />
      <section
        aria-label={t('about')}
        className="statement-facts mb-6 grid gap-x-10 gap-y-6 border-y py-5 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1.2fr)_minmax(0,1.2fr)]"
      >
        <StatementSpread statement={statement} point={point} />
        <StatementFacts statement={{ ...statement, sha256: shown?.sha256 ?? statement.sha256 }} />
      </section>
      <div className="no-print mb-2 flex flex-wrap items-center justify-between gap-3">
        {translated ? <TextViews slug={slug} point={point} view={view} edition={edition} /> : <span />}
        <DayChooser
          action={getPathname({ href: readerHref(slug, {}), locale })}
          point={point}
          kept={new URLSearchParams({ ...(text ? { text } : {}), ...(edition ? { edition: String(edition) } : {}) })}
        />
      </div>
      <Reader
        {...{ statement, translated, view, point, q }}
        addHref={mayWrite && !statement.withdrawal ? `/statements/${slug}/commitments/new` : undefined}
      />
      <EditionList statement={statement} editions={editions} waiting={waiting} />
      <div className="mt-8">
        <HistoryLog history={history} subject={`Statement:${statement.id}`} />
      </div>
    </>
  )
}
