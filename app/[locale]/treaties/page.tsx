import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { AddLink } from '@/components/records/edit-link'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { TreatySearch } from '@/components/treaties/list-tools'
import { NoTreaties } from '@/components/treaties/no-treaties'
import { TreatyFilters } from '@/components/treaties/treaty-filters'
import { SortLinks } from '@/components/treaties/treaty-sort'
import { TreatyTable } from '@/components/treaties/treaty-table'
import { PageHead } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { isLedgerEmpty } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname } from '@/lib/i18n/navigation'
import { listStateNames } from '@/lib/states/queries'
import { treatiesHref } from '@/lib/treaties/address'
import { TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import { countTreatyFacets } from '@/lib/treaties/facets'
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
  const { sort: _sort, page: _page, pageSize: _pageSize, ...choice } = query
  const [{ rows, total }, facets, all, states] = await Promise.all([
    listTreaties(user, query, locale),
    countTreatyFacets(user, choice),
    countTreaties(user),
    listStateNames(user),
  ])
  const t = await getTranslations('treaties')
  const codes = await getTranslations('codes')
  const labels = {
    kind: Object.fromEntries(TREATY_KINDS.map((kind) => [kind, codes(`treatyKind.${kind}`)])),
    status: Object.fromEntries(TREATY_STATUSES.map((status) => [status, codes(`treatyStatus.${status}`)])),
    state: Object.fromEntries(states.map(({ code, name }) => [code, inLanguage(name, locale).text])),
  }
  const count = t('shown', { shown: total, all })
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {isAnalyst(user) ? <AddLink href="/treaties/new" what="treaty" /> : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <div className="space-y-4">
        <TreatySearch query={query} action={getPathname({ href: '/treaties', locale })} />
        <TreatyFilters facets={facets} query={query} labels={labels} />
        <p role="status" className="font-medium">
          {count}
        </p>
        {total === 0 ? (
          (await isLedgerEmpty()) ? (
            <EmptyLedger />
          ) : (
            <NoTreaties />
          )
        ) : (
          <>
            <SortLinks query={query} />
            <TreatyTable rows={rows} query={query} caption={count} />
          </>
        )}
        <Pager {...query} total={total} hrefOf={(page) => treatiesHref(query, { page })} />
      </div>
    </>
  )
}
