import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ScaleSwitch } from '@/components/follow-ups/scale-switch'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { MatrixCell } from '@/components/matrix/matrix-cell'
import { SectorCommitments } from '@/components/matrix/sector-commitments'
import { DayChooser } from '@/components/site/day-chooser'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { PastBanner } from '@/components/site/past-banner'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { SECTORS } from '@/lib/commitments/codes'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery, scaleChoice } from '@/lib/commitments/schema'
import { verdictMatrix } from '@/lib/commitments/summary'
import { isLedgerEmpty } from '@/lib/history/queries'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { page as pageNumber } from '@/lib/values/paging'
import { readParams } from '@/lib/values/params'
import { pointInTime } from '@/lib/values/point-in-time'

const matrixQuery = z.strictObject({
  ...pointInTime,
  scale: scaleChoice,
  /** The sector whose commitments are listed, a page at a time. */
  open: z.enum(SECTORS, { error: 'errors.choice' }).optional(),
  page: pageNumber.default(1),
})

/** The matrix's address; the first page and our own scale go unsaid. */
function matrixHref(query: Partial<z.infer<typeof matrixQuery>>) {
  const params = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === 1 || value === 'ours' ? [] : [[name, String(value)]],
    ),
  )
  return params.size > 0 ? `/matrix?${params}` : '/matrix'
}

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
  const sectors = await getTranslations('codes.sector')
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
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr>
              <th scope="col" className="sticky top-0 left-0 z-20 border-b bg-paper px-3 py-2 text-left">
                {t('sector')}
              </th>
              {states.map((state) => (
                <th key={state} scope="col" className="sticky top-0 z-10 border-b bg-paper px-2 py-2 text-left">
                  <Link href={`/states/${state}`} className="hover:underline">
                    {state}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ sector, cells, count }) => (
            <tbody key={sector}>
              <tr className="border-b align-top">
                <th
                  scope="row"
                  className="sticky left-0 z-10 max-w-48 bg-paper px-3 py-2 text-left font-medium sm:max-w-80"
                >
                  {sectors(sector)}{' '}
                  <Link
                    className="font-normal whitespace-nowrap link"
                    scroll={false}
                    aria-expanded={open === sector}
                    href={matrixHref({ ...shown, open: open === sector ? undefined : sector })}
                  >
                    {open === sector ? t('close') : t('open', { count })}
                  </Link>
                </th>
                {states.map((state) => {
                  const cell = cells.get(state)
                  return (
                    <td key={state} className="min-w-36 px-1 py-1">
                      {cell ? (
                        <MatrixCell
                          spread={cell}
                          scale={scale}
                          sector={sectors(sector)}
                          state={state}
                          href={commitmentsHref({ ...shown, sector: [sector], state: [state] })}
                        />
                      ) : (
                        <span className="block px-2 py-1.5 text-soft" title={t('owesNothing')}>
                          ·
                        </span>
                      )}
                    </td>
                  )
                })}
              </tr>
              {opened && open === sector ? (
                <tr className="border-b bg-wash">
                  <td colSpan={states.length + 1} className="p-0">
                    <div className="sticky left-0 max-w-[min(90vw,64rem)] space-y-3 px-3 py-3">
                      <SectorCommitments rows={opened.rows} />
                      <Pager {...opened} hrefOf={(page) => matrixHref({ ...shown, open, page })} />
                    </div>
                  </td>
                </tr>
              ) : null}
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}
