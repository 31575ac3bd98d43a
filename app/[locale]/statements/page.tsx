import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { FilterBar } from '@/components/lists/filter-bar'
import { NoRows } from '@/components/lists/no-rows'
import { SearchForm } from '@/components/lists/search-form'
import { SortLinks } from '@/components/lists/sort-link'
import { ClientMessages } from '@/components/site/client-messages'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { PastBanner } from '@/components/site/past-banner'
import { drawnStatement } from '@/components/statements/drawn-statement'
import { StatementLines } from '@/components/statements/statement-lines'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { isLedgerEmpty } from '@/lib/history/queries'
import { labelsIn } from '@/lib/i18n/labels'
import { Link } from '@/lib/i18n/navigation'
import { drawFacets } from '@/lib/lists/facets'
import { statementsHref } from '@/lib/statements/address'
import { STATEMENT_KINDS } from '@/lib/statements/codes'
import { STATEMENT_LIST } from '@/lib/statements/list'
import { listStatements } from '@/lib/statements/queries'
import { statementQuery } from '@/lib/statements/schema'
import { labelStates } from '@/lib/states/queries'
import { readParams } from '@/lib/values/params'

/** What the lines of the list say. */
const SAID = [
  ...['inferred', 'paragraphNumber', 'commitments'].map((key) => `statements.${key}`),
  ...['codes.statementKind', 'codes.textKind'],
]

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('statements')
  return { title: t('title') }
}

export default async function StatementsPage({ searchParams }: PageProps<'/[locale]/statements'>) {
  const { query, ignored } = readParams(statementQuery, await searchParams)
  const user = await pageUser('reader', statementsHref(query))
  const locale = await getLocale()
  const { rows, total, facets } = await listStatements(user, query, locale)
  const labels = {
    kind: labelsIn(locale, 'statementKind', STATEMENT_KINDS),
    state: await labelStates(user, [...facets.state.map(({ value }) => value), ...query.state], locale),
    year: {},
  }
  const t = await getTranslations('statements')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {isAnalyst(user) ? (
          <Link className={buttonClass('primary')} href="/statements/new">
            {t('new')}
          </Link>
        ) : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={query} back={statementsHref(query, { asOf: undefined, knownAt: undefined })} />
      <div className="space-y-4">
        <SearchForm list={STATEMENT_LIST} query={query} label={t('search')} className="no-print block max-w-md" />
        <FilterBar
          list={STATEMENT_LIST}
          facets={drawFacets(STATEMENT_LIST, facets, query)}
          query={query}
          names={{ kind: t('facet.kind'), state: t('facet.state'), year: t('facet.year') }}
          labels={labels}
        />
        <p role="status" className="font-medium">
          {t('shown', { total })}
        </p>
        {total === 0 ? (
          (await isLedgerEmpty()) ? (
            <EmptyLedger />
          ) : (
            <NoRows list={STATEMENT_LIST} title={t('empty')} all={t('all')} />
          )
        ) : (
          <>
            <SortLinks
              list={STATEMENT_LIST}
              query={query}
              columns={[
                { column: 'issued', label: t('day') },
                { column: 'title', label: t('heading') },
              ]}
            />
            <StatusLegend />
            <ClientMessages of={SAID}>
              <StatementLines
                rows={rows.map((row) => drawnStatement(row, { locale, q: query.q }))}
                point={{ asOf: query.asOf, knownAt: query.knownAt }}
                q={query.q}
              />
            </ClientMessages>
          </>
        )}
        <Pager {...query} total={total} hrefOf={(page) => statementsHref(query, { page })} />
      </div>
    </>
  )
}
