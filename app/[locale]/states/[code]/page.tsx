import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { SpreadTable } from '@/components/follow-ups/spread-table'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { HistoryLog } from '@/components/history/history-log'
import { DayChooser } from '@/components/site/day-chooser'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { buttonClass } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { pointQuery } from '@/lib/commitments/schema'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { readParams } from '@/lib/params'
import { getState } from '@/lib/states/queries'

type Props = PageProps<'/[locale]/states/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  const state = await orNotFound(getState(await pageUser('reader'), code))
  return { title: inLanguage(state.name, await getLocale()).text }
}

export default async function StatePage({ params, searchParams }: Props) {
  const { code } = await params
  const { query: point, ignored } = readParams(pointQuery, await searchParams)
  const user = await pageUser('reader', `/states/${code}`)
  const state = await orNotFound(getState(user, code, point))
  const entries = await listHistory(user, `State:${code}`)
  const t = await getTranslations('states')
  const sectors = await getTranslations('codes.sector')
  const locale = await getLocale()
  const most = Math.max(1, ...state.sectors.map(({ statuses }) => statuses.length))
  const owes = state.sectors.reduce((sum, { statuses }) => sum + statuses.length, 0)
  const others = Object.entries(state.name).filter(([language]) => language !== locale)
  return (
    <>
      <PageHead
        over={`${code} · ${t('owes', { count: owes })}`}
        title={inLanguage(state.name, locale).text}
        lead={others.map(([language, name]) => (
          <span key={language} lang={language} className="mr-3">
            {name}
          </span>
        ))}
      >
        <Link className={buttonClass()} href={commitmentsHref({ ...point, state: [code] })}>
          {t('owes', { count: owes })}
        </Link>
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back={`/states/${code}`} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section id="profile" title={t('profile')}>
          <StatusLegend />
          <ul className="mt-4 space-y-1.5">
            {state.sectors.map(({ sector, spread, statuses }) => (
              <li
                key={sector}
                className="grid grid-cols-[minmax(0,1fr)_2rem] items-center gap-x-3 sm:grid-cols-[14rem_minmax(0,1fr)_2rem]"
              >
                <span className="text-sm max-sm:col-span-2">{sectors(sector)}</span>
                <SpreadBar
                  spread={spread}
                  outOf={most}
                  label={sectors(sector)}
                  hrefOf={(status) => commitmentsHref({ ...point, state: [code], sector: [sector], status: [status] })}
                />
                <span className="text-right text-sm text-soft tabular-nums">{statuses.length}</span>
              </li>
            ))}
          </ul>
          <SpreadTable
            summary={t('asTable')}
            rowLabel={t('sector')}
            rows={state.sectors.map(({ sector, spread }) => ({ key: sector, label: sectors(sector), spread }))}
          />
          <DayChooser action={getPathname({ href: `/states/${code}`, locale })} point={point} />
        </Section>
        <div className="space-y-10">
          <Section id="treaties" title={t('treaties')}>
            {state.treaties.length === 0 ? <p className="text-soft">{t('noTreaties')}</p> : null}
            <Titles
              rows={state.treaties.map(({ slug, title, signedOn }) => ({
                href: `/treaties/${slug}`,
                day: signedOn,
                ...inLanguage(title, locale),
              }))}
            />
          </Section>
          <Section id="statements" title={t('statements')}>
            {state.statements.length === 0 ? <p className="text-soft">{t('noStatements')}</p> : null}
            <Titles
              rows={state.statements.map(({ slug, title, issuedOn }) => ({
                href: `/statements/${slug}`,
                day: issuedOn,
                ...inLanguage(title, locale),
              }))}
            />
          </Section>
          <HistoryLog entries={entries} />
        </div>
      </div>
    </>
  )
}

function Titles({ rows }: { rows: { href: string; day: string | null; text: string; language: string }[] }) {
  return (
    <ul className="space-y-2">
      {rows.map(({ href, day, text, language }) => (
        <li key={href} className="flex gap-4">
          <span className="w-24 shrink-0 text-soft">
            <Day day={day} />
          </span>
          <Link className="link font-serif" href={href} lang={language}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  )
}
