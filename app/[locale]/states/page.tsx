import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { pointQuery } from '@/lib/commitments/schema'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { readParams } from '@/lib/params'
import { listStates } from '@/lib/states/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('states')
  return { title: t('title') }
}

export default async function StatesPage({ searchParams }: PageProps<'/[locale]/states'>) {
  const { query: point, ignored } = readParams(pointQuery, await searchParams)
  const states = await listStates(await pageUser('reader', '/states'), point)
  const t = await getTranslations('states')
  const locale = await getLocale()
  const most = Math.max(1, ...states.map(({ owes }) => owes))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back="/states" />
      <StatusLegend />
      <ul className="mt-4 divide-y border-y">
        {states.map(({ code, name, owes, spread }) => (
          <li key={code} className="grid items-center gap-x-8 gap-y-2 py-4 md:grid-cols-[16rem_minmax(0,1fr)_10rem]">
            <h2 className="font-serif text-lg">
              <Link className="link" href={`/states/${code}`}>
                {inLanguage(name, locale).text}
              </Link>{' '}
              <span className="font-sans text-sm text-soft">{code}</span>
            </h2>
            <SpreadBar
              spread={spread}
              outOf={most}
              label={inLanguage(name, locale).text}
              hrefOf={(status) => commitmentsHref({ ...point, state: [code], status: [status] })}
            />
            <span className="text-sm text-soft">{t('owes', { count: owes })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
