import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Recorder } from '@/components/follow-ups/recorder'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import { ReviewList } from '@/components/reviews/review-list'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { Button, buttonClass } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { listReviews, reviewQuery } from '@/lib/commitments/reviews'
import { listFollowUps } from '@/lib/follow-ups/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { listStateNames } from '@/lib/states/queries'
import { readParams } from '@/lib/values/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reviews')
  return { title: t('title') }
}

export default async function ReviewsPage({ searchParams }: PageProps<'/[locale]/reviews'>) {
  const { query, ignored } = readParams(reviewQuery, await searchParams)
  const user = await pageUser('analyst', '/reviews')
  const { view, counts, rows, total } = await listReviews(user, query)
  const states = await listStateNames(user)
  const t = await getTranslations('reviews')
  const columns = await getTranslations('commitments.column')
  const locale = await getLocale()
  const at = rows.findIndex((row) => row.ref === query.open)
  const open = rows[at]
  const followUps = open ? await listFollowUps(user, open.ref) : []
  const onPage = query.page > 1 ? `&page=${query.page}` : ''
  const hrefOf = (ref?: string) =>
    `/reviews?view=${view}&days=${query.days}${onPage}${ref ? `&open=${ref}#record` : ''}`
  const drawn = rows.map((row) => ({
    ref: row.ref,
    cells: [
      <Link key="ref" className="link font-medium whitespace-nowrap" href={`/commitments/${row.ref}`}>
        {row.ref}
      </Link>,
      <span key="text" lang={inLanguage(row.text, locale).language}>
        {inLanguage(row.text, locale).text}
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
              href={`/reviews?view=${heap.view}&days=${query.days}`}
              aria-current={heap.view === view ? 'page' : undefined}
              className={buttonClass(heap.view === view ? 'primary' : 'quiet')}
            >
              {t(`view.${heap.view}`)} <span className="tabular-nums">{heap.count}</span>
            </Link>
          ))}
        </nav>
        {view === 'stale' ? (
          <form action={getPathname({ href: '/reviews', locale })} className="flex items-end gap-2">
            <input type="hidden" name="view" value="stale" />
            <TextField label={t('days')} name="days" type="number" min={1} defaultValue={String(query.days)} />
            <Button>{t('show')}</Button>
          </form>
        ) : null}
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
            <Pager
              {...query}
              total={total}
              hrefOf={(page) => `/reviews?view=${view}&days=${query.days}&page=${page}`}
            />
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
