import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Recorder } from '@/components/follow-ups/recorder'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import { FilterBar } from '@/components/lists/filter-bar'
import { Kept } from '@/components/lists/kept'
import { SearchForm } from '@/components/lists/search-form'
import { ReviewList } from '@/components/reviews/review-list'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { Button, buttonClass } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { TextField } from '@/components/ui/field'
import { LitText } from '@/components/ui/lit-text'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { SECTORS } from '@/lib/commitments/codes'
import { listReviews, REVIEW_LIST, reviewQuery, reviewsHref } from '@/lib/commitments/reviews'
import { listFollowUps } from '@/lib/follow-ups/queries'
import { labelsIn } from '@/lib/i18n/labels'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { listParams } from '@/lib/lists/address'
import { drawFacets } from '@/lib/lists/facets'
import { listStateNames } from '@/lib/states/queries'
import { readParams } from '@/lib/values/params'
import { lightHits } from '@/lib/words/hits'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews')
  return { title: t('title') }
}

export default async function ReviewsPage({ searchParams }: PageProps<'/[locale]/reviews'>) {
  const { query, ignored } = readParams(reviewQuery, await searchParams)
  const user = await pageUser('analyst', reviewsHref(query))
  const { view, counts, rows, total, facets } = await listReviews(user, query)
  const states = await listStateNames(user)
  const locale = await getLocale()
  const t = await getTranslations('reviews')
  const said = await getTranslations('commitments')
  const columns = await getTranslations('commitments.column')
  const at = rows.findIndex((row) => row.ref === query.open)
  const open = rows[at]
  const followUps = open ? await listFollowUps(user, open.ref) : []
  const viewed = { ...query, view }
  const hrefOf = (ref?: string) => reviewsHref(viewed, { page: query.page, open: ref }) + (ref ? '#record' : '')
  const drawnFacets = drawFacets(REVIEW_LIST, facets, query)
  const labels = {
    sector: labelsIn(locale, 'sector', SECTORS),
    state: Object.fromEntries(states.map(({ code, name }) => [code, inLanguage(name, locale).text])),
  }
  const drawn = rows.map((row) => ({
    ref: row.ref,
    cells: [
      <Link key="ref" className="link font-medium whitespace-nowrap" href={`/commitments/${row.ref}`}>
        {row.ref}
      </Link>,
      <span key="text" lang={inLanguage(row.text, locale).language}>
        <LitText
          text={inLanguage(row.text, locale).text}
          ranges={lightHits(inLanguage(row.text, locale).text, query.q ?? '')}
        />
      </span>,
      <ul key="obligors">
        {row.obligors.map((o) => (
          <li key={o.state}>
            <ObligorMark state={o.state} name={inLanguage(o.name, locale).text} status={o.status} />
          </li>
        ))}
      </ul>,
      <Day
        key="last"
        day={
          row.obligors
            .flatMap((o) => o.observedOn ?? [])
            .sort()
            .at(-1) ?? null
        }
      />,
      <Day key="review" day={row.nextReviewOn} />,
      row.assignee?.name ?? '–',
      <Link
        key="open"
        scroll={false}
        data-key="f"
        className={buttonClass()}
        href={hrefOf(row === open ? undefined : row.ref)}
      >
        {row === open ? t('close') : t('open')}
      </Link>,
    ],
    form:
      row === open ? (
        <Recorder row={row} followUps={followUps} corrects={null} states={states} then={hrefOf(rows[at + 1]?.ref)} />
      ) : null,
  }))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <nav aria-label={t('title')} className="flex flex-wrap gap-2">
          {counts.map((heap) => (
            <Link
              key={heap.view}
              href={reviewsHref(query, { view: heap.view })}
              aria-current={heap.view === view ? 'page' : undefined}
              className={buttonClass(heap.view === view ? 'primary' : 'quiet')}
            >
              {t(`view.${heap.view}`)} <span className="tabular-nums">{heap.count}</span>
            </Link>
          ))}
        </nav>
        {view === 'stale' ? (
          <form action={getPathname({ href: '/reviews', locale })} className="flex items-end gap-2">
            <Kept params={listParams(REVIEW_LIST, viewed, { days: undefined, open: undefined })} />
            <TextField label={t('days')} name="days" type="number" min={1} defaultValue={String(query.days)} />
            <Button>{t('show')}</Button>
          </form>
        ) : null}
      </div>
      <div className="mb-6 space-y-4">
        <SearchForm
          list={REVIEW_LIST}
          query={viewed}
          label={said('search.label')}
          className="no-print block max-w-md"
        />
        <FilterBar
          list={REVIEW_LIST}
          facets={drawnFacets}
          query={{ ...viewed, open: undefined }}
          names={{ sector: said('facet.sector'), state: said('facet.state') }}
          labels={labels}
        />
      </div>
      {rows.length === 0 ? (
        <Notice title={t('empty')} />
      ) : (
        <>
          <ReviewList
            rows={drawn}
            caption={t(`view.${view}`)}
            headers={[
              columns('ref'),
              columns('promise'),
              columns('obligors'),
              t('last'),
              t('review'),
              t('assignee'),
              t('open'),
            ]}
          />
          <div className="mt-4">
            <Pager {...query} total={total} hrefOf={(page) => reviewsHref(viewed, { page })} />
          </div>
          <p className="mt-4">
            <Link className="link" href={`/commitments/bulk?${rows.map((row) => `ref=${row.ref}`).join('&')}`}>
              {t('plan')}
            </Link>
          </p>
        </>
      )}
    </>
  )
}
