import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CommitmentTable } from '@/components/commitments/commitment-table'
import { FacetPanel } from '@/components/commitments/facet-panel'
import { FilterChips } from '@/components/commitments/filter-chips'
import { ColumnChooser, Downloads } from '@/components/commitments/list-tools'
import { listedRow, obligorNames } from '@/components/commitments/listed-row'
import { SelectionTools } from '@/components/commitments/selection-tools'
import { ScaleSwitch } from '@/components/follow-ups/scale-switch'
import { NoRows } from '@/components/lists/no-rows'
import { SearchForm } from '@/components/lists/search-form'
import { DayChooser } from '@/components/site/day-chooser'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { PastBanner } from '@/components/site/past-banner'
import { buttonClass } from '@/components/ui/button'
import { formatDay } from '@/components/ui/day'
import { PageHead } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { commitmentParams, commitmentsHref } from '@/lib/commitments/address'
import { columnsOf } from '@/lib/commitments/columns'
import { labelFacets } from '@/lib/commitments/labels'
import { COMMITMENT_LIST } from '@/lib/commitments/list'
import { commitmentPageQuery } from '@/lib/commitments/page-query'
import { countCommitments, listWithFacets } from '@/lib/commitments/queries'
import { firstIssuedOn } from '@/lib/commitments/summary'
import { isLedgerEmpty } from '@/lib/history/queries'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { drawFacets } from '@/lib/lists/facets'
import { readParams } from '@/lib/values/params'
import { isPast } from '@/lib/values/point-in-time'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('commitments')
  return { title: t('title') }
}

export default async function CommitmentsPage({ searchParams }: PageProps<'/[locale]/commitments'>) {
  const { query, ignored } = readParams(commitmentPageQuery, await searchParams)
  const user = await pageUser('reader', commitmentsHref(query))
  const { columns, ...asked } = query
  const [{ rows, total, facets }, all, first] = await Promise.all([
    listWithFacets(user, asked),
    countCommitments(user),
    firstIssuedOn(user),
  ])
  const drawn = drawFacets(COMMITMENT_LIST, facets, query)
  const labels = await labelFacets(user, drawn)
  const { state, treaty, statement } = labels
  const t = await getTranslations('commitments')
  const past = await getTranslations('past')
  const locale = await getLocale()
  const action = getPathname({ href: '/commitments', locale })
  const count = t('shown', { shown: total, all })
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {isAnalyst(user) && !isPast(query) ? (
          <Link href="/imports" className={buttonClass()}>
            {t('import')}
          </Link>
        ) : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner
        point={query}
        back={commitmentsHref(query, { asOf: undefined, knownAt: undefined })}
        note={query.asOf && first && query.asOf < first ? past('before', { day: formatDay(first, locale) }) : null}
      />
      <div className="grid gap-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside aria-label={t('filters')} className="no-print space-y-4">
          <SearchForm
            list={COMMITMENT_LIST}
            query={query}
            label={t('search.label')}
            placeholder={t('search.placeholder')}
          />
          <FacetPanel
            facets={drawn.map(({ name, values, rest }) => ({ name, values, more: rest.length }))}
            query={query}
            names={{ state, treaty, statement }}
          />
          <DayChooser action={action} point={query} kept={commitmentParams(query)} />
          <ScaleSwitch action={action} scale={query.scale} kept={commitmentParams(query)} />
        </aside>
        <div className="min-w-0 space-y-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p role="status" className="font-medium">
              {count}
            </p>
            <div className="no-print flex gap-2">
              <ColumnChooser query={query} action={action} />
              <Downloads query={query} />
            </div>
          </div>
          <FilterChips query={query} labels={labels} />
          {total === 0 ? (
            (await isLedgerEmpty()) ? (
              <EmptyLedger />
            ) : (
              <NoRows list={COMMITMENT_LIST} title={t('empty.title')} all={t('empty.all')} />
            )
          ) : (
            <CommitmentTable
              rows={rows.map((row) => listedRow(row, { columns: columnsOf(query), locale, q: query.q }))}
              query={query}
              names={obligorNames(rows, locale)}
              caption={count}
              isSelectable={isAnalyst(user)}
            />
          )}
          {isAnalyst(user) && !isPast(query) ? (
            <SelectionTools query={query} total={total} action={getPathname({ href: '/commitments/bulk', locale })} />
          ) : null}
          <Pager {...query} total={total} hrefOf={(page) => commitmentsHref(query, { page })} />
          <p className="no-print hidden text-sm text-soft md:block">{t('keys.hint')}</p>
        </div>
      </div>
    </>
  )
}
