import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HistoryLog } from '@/components/history/history-log'
import { EditLink } from '@/components/records/edit-link'
import { KeptNotice } from '@/components/records/kept-notice'
import { WithdrawnBanner } from '@/components/records/withdrawal'
import { DayChooser } from '@/components/site/day-chooser'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { DatedTitles } from '@/components/states/dated-titles'
import { NameList } from '@/components/states/name-list'
import { SectorProfile } from '@/components/states/sector-profile'
import { Probably, StatusWords } from '@/components/treaties/probably'
import { buttonClass } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { PageHead, Section } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { kept } from '@/lib/records/fields'
import { statementsHref } from '@/lib/statements/address'
import { sendStateRestoration } from '@/lib/states/actions'
import { stateHref } from '@/lib/states/address'
import { getState, getStateName } from '@/lib/states/queries'
import { treatiesHref } from '@/lib/treaties/address'
import { readParams } from '@/lib/values/params'
import { isPast, pointQuery } from '@/lib/values/point-in-time'

type Props = PageProps<'/[locale]/states/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  const name = await orNotFound(getStateName(await pageUser('reader'), code))
  return { title: inLanguage(name, await getLocale()).text }
}

export default async function StatePage({ params, searchParams }: Props) {
  const { code } = await params
  const { query, ignored } = readParams(pointQuery.extend({ kept }), await searchParams)
  const { kept: done, ...point } = query
  const user = await pageUser('reader', stateHref(code, point))
  const state = await orNotFound(getState(user, code, point, { evenWithdrawn: true }))
  const { kind, name, owes, spread, sectors, treaties, statements, version, withdrawal } = state
  const mayWrite = isAnalyst(user) && !isPast(point)
  const history = await listHistory(user, `State:${code}`)
  const t = await getTranslations('states')
  const codes = await getTranslations('codes.treatyStatus')
  const locale = await getLocale()
  return (
    <>
      <PageHead
        over={`${t(`kind.${kind}`)} · ${code}`}
        title={inLanguage(name, locale).text}
        lead={<NameList name={name} />}
      >
        {owes > 0 ? (
          <Link className={buttonClass()} href={commitmentsHref({ ...point, state: [code] })}>
            {t('open', { count: owes })}
          </Link>
        ) : null}
        {mayWrite && !withdrawal ? <EditLink href={`/states/${code}/edit`} /> : null}
      </PageHead>
      <KeptNotice kept={done} />
      <WithdrawnBanner
        withdrawal={withdrawal}
        restore={mayWrite ? { action: sendStateRestoration, recordKey: code, version } : null}
      />
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back={stateHref(code)} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block print:space-y-8">
        <Section id="profile" title={t('profile')}>
          <SectorProfile spread={spread} sectors={sectors} of={{ ...point, state: [code] }} />
          <div className="mt-2">
            <DayChooser action={getPathname({ href: `/states/${code}`, locale })} point={point} />
          </div>
        </Section>
        <div className="space-y-10">
          <Section id="treaties" title={t('treaties')}>
            {treaties.total === 0 ? <p className="text-soft">{t('noTreaties')}</p> : null}
            <DatedTitles
              rows={treaties.rows.map(({ slug, title, signedOn, status, certainty }) => ({
                href: `/treaties/${slug}`,
                day: (
                  <Probably certainty={certainty.signedOn}>
                    <Day day={signedOn} />
                  </Probably>
                ),
                title,
                beside:
                  status === 'unknown' ? null : <StatusWords status={codes(status)} certainty={certainty.status} />,
              }))}
            />
            <AllOf {...treaties} href={treatiesHref({ state: [code] })} />
          </Section>
          <Section id="statements" title={t('statements')}>
            {statements.total === 0 ? <p className="text-soft">{t('noStatements')}</p> : null}
            <DatedTitles
              rows={statements.rows.map(({ slug, title, issuedOn }) => ({
                href: `/statements/${slug}`,
                day: <Day day={issuedOn} />,
                title,
              }))}
            />
            <AllOf {...statements} href={statementsHref({ ...point, state: [code] })} />
          </Section>
          <div className="print:hidden">
            <HistoryLog history={history} subject={`State:${code}`} />
          </div>
        </div>
      </div>
    </>
  )
}

/** The way to all of them, where only the latest are drawn. */
async function AllOf({ rows, total, href }: { rows: unknown[]; total: number; href: string }) {
  const t = await getTranslations('states')
  if (rows.length === total) return null
  return (
    <p className="mt-3">
      <Link className="link text-sm" href={href}>
        {t('allOf', { total })}
      </Link>
    </p>
  )
}
