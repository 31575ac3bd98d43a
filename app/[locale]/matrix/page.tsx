import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ScaleSwitch } from '@/components/follow-ups/scale-switch'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { StatusMark } from '@/components/follow-ups/status-mark'
import { MatrixCell } from '@/components/matrix/matrix-cell'
import { DayChooser } from '@/components/site/day-chooser'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { scaleChoice } from '@/lib/commitments/schema'
import { verdictMatrix } from '@/lib/commitments/summary'
import { isLedgerEmpty } from '@/lib/history/queries'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { readParams } from '@/lib/values/params'
import { pointInTime } from '@/lib/values/point-in-time'

const matrixQuery = z.strictObject({ ...pointInTime, scale: scaleChoice })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('matrix')
  return { title: t('title') }
}

export default async function MatrixPage({ searchParams }: PageProps<'/[locale]/matrix'>) {
  const { query, ignored } = readParams(matrixQuery, await searchParams)
  const { scale, ...point } = query
  const { states, rows } = await verdictMatrix(await pageUser('reader', '/matrix'), point)
  const t = await getTranslations('matrix')
  const sectors = await getTranslations('codes.sector')
  const locale = await getLocale()
  const action = getPathname({ href: '/matrix', locale })
  const kept = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
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
          {rows.map(({ sector, cells, commitments }) => (
            <tbody key={sector}>
              <tr className="border-b align-top">
                <th
                  scope="row"
                  className="sticky left-0 z-10 max-w-48 bg-paper px-3 py-2 text-left font-medium sm:max-w-80"
                >
                  <details>
                    <summary>
                      {sectors(sector)}{' '}
                      <span className="font-normal text-soft">· {t('open', { count: commitments.length })}</span>
                    </summary>
                    <ul className="mt-2 space-y-2 font-normal">
                      {commitments.map(({ ref, text, verdicts }) => (
                        <li key={ref}>
                          <Link
                            className="link"
                            href={`/commitments/${ref}`}
                            lang={inLanguage(readLocal(text), locale).language}
                          >
                            {inLanguage(readLocal(text), locale).text}
                          </Link>
                          <span className="flex flex-wrap gap-x-3">
                            {[...verdicts].map(([state, status]) => (
                              <span key={state}>
                                {state} <StatusMark status={status} />
                              </span>
                            ))}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </details>
                </th>
                {states.map((state) => {
                  const cell = cells.get(state)
                  return (
                    <td key={state} className="min-w-36 px-1 py-1">
                      {cell ? (
                        <MatrixCell
                          statuses={cell.statuses}
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
            </tbody>
          ))}
        </table>
      </section>
    </>
  )
}
