import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { drawRow } from '@/components/commitments/commitment-cells'
import { CommitmentTable } from '@/components/commitments/commitment-table'
import { FacetPanel } from '@/components/commitments/facet-panel'
import { FilterChips } from '@/components/commitments/filter-chips'
import { ColumnChooser, Downloads, Pages, SearchForm } from '@/components/commitments/list-tools'
import { NoRows } from '@/components/commitments/no-rows'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { commitmentPageQuery, commitmentsHref } from '@/lib/commitments/address'
import { labelFacets } from '@/lib/commitments/labels'
import { countCommitments, listCommitments } from '@/lib/commitments/queries'
import { getPathname } from '@/lib/i18n/navigation'
import { readParams } from '@/lib/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('commitments')
  return { title: t('title') }
}

export default async function CommitmentsPage({ searchParams }: PageProps<'/[locale]/commitments'>) {
  const { query, ignored } = readParams(commitmentPageQuery, await searchParams)
  const user = await pageUser('reader', commitmentsHref(query))
  const { columns, ...asked } = query
  const [{ rows, total, facets }, all] = await Promise.all([listCommitments(user, asked), countCommitments(user)])
  const labels = await labelFacets(user, facets)
  const t = await getTranslations('commitments')
  const action = getPathname({ href: '/commitments', locale: await getLocale() })
  const count = t('shown', { shown: total, all })
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      <div className="grid gap-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <aside aria-label={t('filters')} className="no-print space-y-4">
          <SearchForm query={query} action={action} />
          <details className="lg:hidden">
            <summary className={buttonClass('quiet', 'list-none')}>{t('filters')}</summary>
            <div className="mt-3">
              <FacetPanel facets={facets} query={query} labels={labels} />
            </div>
          </details>
          <div className="max-lg:hidden">
            <FacetPanel facets={facets} query={query} labels={labels} />
          </div>
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
          {total === 0 ? <NoRows /> : <CommitmentTable rows={rows.map(drawRow)} query={query} caption={count} />}
          <Pages query={query} total={total} />
          <p className="no-print hidden text-sm text-soft md:block">{t('keys.hint')}</p>
        </div>
      </div>
    </>
  )
}
