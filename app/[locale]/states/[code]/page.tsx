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
import { buttonClass } from '@/components/ui/button'
import { PageHead, Section } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { kept } from '@/lib/records/fields'
import { sendStateRestoration } from '@/lib/states/actions'
import { stateHref } from '@/lib/states/address'
import { getState } from '@/lib/states/queries'
import { readParams } from '@/lib/values/params'
import { isPast, pointQuery } from '@/lib/values/point-in-time'

type Props = PageProps<'/[locale]/states/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  const state = await orNotFound(getState(await pageUser('reader'), code, {}, { evenWithdrawn: true }))
  return { title: inLanguage(state.name, await getLocale()).text }
}

export default async function StatePage({ params, searchParams }: Props) {
  const { code } = await params
  const { query, ignored } = readParams(pointQuery.extend({ kept }), await searchParams)
  const { kept: done, ...point } = query
  const user = await pageUser('reader', stateHref(code, point))
  const state = await orNotFound(getState(user, code, point, { evenWithdrawn: true }))
  const { kind, name, owes, spread, sectors, treaties, statements, version, withdrawal } = state
  const mayWrite = isAnalyst(user) && !isPast(point)
  const entries = await listHistory(user, `State:${code}`)
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
            {treaties.length === 0 ? <p className="text-soft">{t('noTreaties')}</p> : null}
            <DatedTitles
              rows={treaties.map(({ slug, title, signedOn, status }) => ({
                href: `/treaties/${slug}`,
                day: signedOn,
                title,
                beside: status === 'unknown' ? null : codes(status),
              }))}
            />
          </Section>
          <Section id="statements" title={t('statements')}>
            {statements.length === 0 ? <p className="text-soft">{t('noStatements')}</p> : null}
            <DatedTitles
              rows={statements.map(({ slug, title, issuedOn }) => ({
                href: `/statements/${slug}`,
                day: issuedOn,
                title,
              }))}
            />
          </Section>
          <div className="print:hidden">
            <HistoryLog entries={entries} />
          </div>
        </div>
      </div>
    </>
  )
}
