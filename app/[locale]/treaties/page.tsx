import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/lists/filter-bar'
import { NoRows } from '@/components/lists/no-rows'
import { SearchForm } from '@/components/lists/search-form'
import { AddLink } from '@/components/records/edit-link'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { TreatySortLinks, TreatyTable } from '@/components/treaties/treaty-table'
import { PageHead } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { isLedgerEmpty } from '@/lib/history/queries'
import { labelsIn } from '@/lib/i18n/labels'
import { drawFacets } from '@/lib/lists/facets'
import { labelStates } from '@/lib/states/queries'
import { treatiesHref } from '@/lib/treaties/address'
import { TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import { TREATY_LIST } from '@/lib/treaties/list'
import { countTreaties, listTreaties } from '@/lib/treaties/queries'
import { treatyQuery } from '@/lib/treaties/schema'
import { readParams } from '@/lib/values/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('treaties')
  return { title: t('title') }
}

export default async function TreatiesPage({ searchParams }: PageProps<'/[locale]/treaties'>) {
  const { query, ignored } = readParams(treatyQuery, await searchParams)
  const user = await pageUser('reader', treatiesHref(query))
  const locale = await getLocale()
  const [{ rows, total, facets }, all] = await Promise.all([listTreaties(user, query, locale), countTreaties(user)])
  const labels = {
    kind: labelsIn(locale, 'treatyKind', TREATY_KINDS),
    status: labelsIn(locale, 'treatyStatus', TREATY_STATUSES),
    state: await labelStates(user, [...facets.state.map(({ value }) => value), ...query.state], locale),
  }
  const t = await getTranslations('treaties')
  const count = t('shown', { shown: total, all })
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {isAnalyst(user) ? <AddLink href="/treaties/new" what="treaty" /> : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <div className="space-y-4">
        <SearchForm list={TREATY_LIST} query={query} label={t('search')} className="no-print block max-w-md" />
        <FilterBar
          list={TREATY_LIST}
          facets={drawFacets(TREATY_LIST, facets, query)}
          query={query}
          names={{ kind: t('facet.kind'), status: t('facet.status'), state: t('facet.state') }}
          labels={labels}
        />
        <p role="status" className="font-medium">
          {count}
        </p>
        {total === 0 ? (
          (await isLedgerEmpty()) ? (
            <EmptyLedger />
          ) : (
            <NoRows list={TREATY_LIST} title={t('empty')} all={t('all')} />
          )
        ) : (
          <>
            <TreatySortLinks query={query} />
            <TreatyTable rows={rows} query={query} caption={count} />
          </>
        )}
        <Pager {...query} total={total} hrefOf={(page) => treatiesHref(query, { page })} />
      </div>
    </>
  )
}
