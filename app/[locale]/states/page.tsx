import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SpreadTable } from '@/components/follow-ups/spread-table'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { AddLink } from '@/components/records/edit-link'
import { DayChooser } from '@/components/site/day-chooser'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { StateLine } from '@/components/states/state-line'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { isLedgerEmpty } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname } from '@/lib/i18n/navigation'
import { statesHref } from '@/lib/states/address'
import { listStates } from '@/lib/states/queries'
import { readParams } from '@/lib/values/params'
import { isPast, pointQuery } from '@/lib/values/point-in-time'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('states')
  return { title: t('title') }
}

export default async function StatesPage({ searchParams }: PageProps<'/[locale]/states'>) {
  const { query: point, ignored } = readParams(pointQuery, await searchParams)
  const user = await pageUser('reader', statesHref(point))
  const states = await listStates(user, point)
  const t = await getTranslations('states')
  const locale = await getLocale()
  const most = Math.max(1, ...states.map(({ owes }) => owes))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {isAnalyst(user) && !isPast(point) ? <AddLink href="/states/new" what="state" /> : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back={statesHref()} />
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
        <p role="status" className="font-medium">
          {t('shown', { total: states.length })}
        </p>
        <DayChooser action={getPathname({ href: '/states', locale })} point={point} />
      </div>
      {states.length === 0 ? (
        (await isLedgerEmpty()) ? (
          <EmptyLedger />
        ) : (
          <Notice title={t('empty')} />
        )
      ) : (
        <>
          <StatusLegend />
          <ul className="mt-4 divide-y border-y">
            {states.map((state) => (
              <StateLine key={state.code} state={state} most={most} point={point} />
            ))}
          </ul>
          <SpreadTable
            summary={t('asTable')}
            rowLabel={t('state')}
            rows={states.map(({ code, name, spread }) => ({
              key: code,
              label: inLanguage(name, locale).text,
              spread,
            }))}
          />
        </>
      )}
    </>
  )
}
