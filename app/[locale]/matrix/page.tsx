import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ScaleSwitch } from '@/components/follow-ups/scale-switch'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { MatrixTable } from '@/components/matrix/matrix-table'
import { SectorCommitments } from '@/components/matrix/sector-commitments'
import { DayChooser } from '@/components/site/day-chooser'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { PastBanner } from '@/components/site/past-banner'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { matrixHref } from '@/lib/commitments/address'
import { matrixQuery } from '@/lib/commitments/page-query'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { verdictMatrix } from '@/lib/commitments/summary'
import { countsOf } from '@/lib/follow-ups/spread'
import { isLedgerEmpty } from '@/lib/history/queries'
import { getPathname } from '@/lib/i18n/navigation'
import { readParams } from '@/lib/values/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('matrix')
  return { title: t('title') }
}

export default async function MatrixPage({ searchParams }: PageProps<'/[locale]/matrix'>) {
  const { query, ignored } = readParams(matrixQuery, await searchParams)
  const { scale, open, page, ...point } = query
  const user = await pageUser('reader', '/matrix')
  const [{ states, rows }, opened] = await Promise.all([
    verdictMatrix(user, point),
    open
      ? listCommitments(user, { ...commitmentQuery.parse({ ...point, sector: [open], page }), ...point })
      : Promise.resolve(null),
  ])
  const t = await getTranslations('matrix')
  const locale = await getLocale()
  const action = getPathname({ href: '/matrix', locale })
  const kept = new URLSearchParams(
    Object.entries({ ...point, scale, open }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const shown = { ...point, scale }
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back="/matrix" />
      <div className="no-print mb-4 flex flex-wrap items-start justify-between gap-4">
        <ScaleSwitch action={action} scale={scale} kept={kept} />
        <DayChooser action={action} point={point} kept={kept} />
      </div>
      <StatusLegend />
      {rows.length === 0 ? (
        (await isLedgerEmpty()) ? (
          <EmptyLedger />
        ) : (
          <Notice className="mt-6" title={t('empty')} />
        )
      ) : null}
      <section
        aria-label={t('title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="relative mt-4 max-h-[80vh] overflow-auto rounded-(--radius) border"
      >
        <MatrixTable
          states={states}
          rows={rows.map(({ cells, ...row }) => ({
            ...row,
            cells: states.map((state) => {
              const spread = cells.get(state)
              return spread ? countsOf(spread) : null
            }),
          }))}
          shown={shown}
          open={open}
          opened={
            opened ? (
              <>
                <SectorCommitments rows={opened.rows} />
                <Pager {...opened} hrefOf={(page) => matrixHref({ ...shown, open, page })} />
              </>
            ) : null
          }
        />
      </section>
    </>
  )
}
