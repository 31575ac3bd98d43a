import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SpreadTable } from '@/components/follow-ups/spread-table'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { FilterBar } from '@/components/lists/filter-bar'
import { NoRows } from '@/components/lists/no-rows'
import { SearchForm } from '@/components/lists/search-form'
import { SortLinks } from '@/components/lists/sort-link'
import { AddLink } from '@/components/records/edit-link'
import { ClientMessages } from '@/components/site/client-messages'
import { DayChooser } from '@/components/site/day-chooser'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { PastBanner } from '@/components/site/past-banner'
import { drawnState } from '@/components/states/drawn-state'
import { StateLines } from '@/components/states/state-lines'
import { PageHead } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { isLedgerEmpty } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname } from '@/lib/i18n/navigation'
import { listParams } from '@/lib/lists/address'
import { drawFacets } from '@/lib/lists/facets'
import { statesHref } from '@/lib/states/address'
import { STATE_LIST } from '@/lib/states/list'
import { listStates } from '@/lib/states/queries'
import { stateQuery } from '@/lib/states/schema'
import { readParams } from '@/lib/values/params'
import { isPast } from '@/lib/values/point-in-time'

/** What the lines of the list say. */
const SAID = ['states.owes', 'states.owesNone', 'states.kind']

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('states')
  return { title: t('title') }
}

export default async function StatesPage({ searchParams }: PageProps<'/[locale]/states'>) {
  const { query, ignored } = readParams(stateQuery, await searchParams)
  const user = await pageUser('reader', statesHref(query))
  const locale = await getLocale()
  const { rows, total, facets, most } = await listStates(user, query, locale)
  const t = await getTranslations('states')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {isAnalyst(user) && !isPast(query) ? <AddLink href="/states/new" what="state" /> : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={query} back={statesHref(query, { asOf: undefined, knownAt: undefined })} />
      <div className="space-y-4">
        <SearchForm list={STATE_LIST} query={query} label={t('search')} className="no-print block max-w-md" />
        <FilterBar
          list={STATE_LIST}
          facets={drawFacets(STATE_LIST, facets, query)}
          query={query}
          names={{ kind: t('facet.kind') }}
          labels={{ kind: { state: t('kind.state'), organisation: t('kind.organisation') } }}
        />
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
          <p role="status" className="font-medium">
            {t('shown', { total })}
          </p>
          <DayChooser
            action={getPathname({ href: STATE_LIST.path, locale })}
            point={query}
            kept={listParams(STATE_LIST, query)}
          />
        </div>
        {total === 0 ? (
          (await isLedgerEmpty()) ? (
            <EmptyLedger />
          ) : (
            <NoRows list={STATE_LIST} title={t('empty')} all={t('all')} />
          )
        ) : (
          <>
            <SortLinks
              list={STATE_LIST}
              query={query}
              columns={[
                { column: 'code', label: t('code') },
                { column: 'name', label: t('name') },
                { column: 'owes', label: t('owed') },
              ]}
            />
            <StatusLegend />
            <ClientMessages of={SAID}>
              <StateLines
                rows={rows.map((row) => drawnState(row, locale, query.q))}
                most={most}
                point={{ asOf: query.asOf, knownAt: query.knownAt }}
              />
            </ClientMessages>
            <SpreadTable
              summary={t('asTable')}
              rowLabel={t('state')}
              rows={rows.map(({ code, name, spread }) => ({ key: code, label: inLanguage(name, locale).text, spread }))}
            />
          </>
        )}
        <Pager {...query} total={total} hrefOf={(page) => statesHref(query, { page })} />
      </div>
    </>
  )
}
