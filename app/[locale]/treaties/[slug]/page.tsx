import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CommitmentLines } from '@/components/commitments/commitment-lines'
import { HistoryLog } from '@/components/history/history-log'
import { EditLink } from '@/components/records/edit-link'
import { KeptNotice } from '@/components/records/kept-notice'
import { WithdrawnBanner } from '@/components/records/withdrawal'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { ActTable } from '@/components/treaties/act-table'
import { AliasList } from '@/components/treaties/alias-list'
import { FactTable } from '@/components/treaties/fact-table'
import { RelationList } from '@/components/treaties/relation-list'
import { TreatySources } from '@/components/treaties/source-list'
import { TreatySummary } from '@/components/treaties/treaty-summary'
import { PageHead, Section } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { commitmentsHref } from '@/lib/commitments/address'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { kept } from '@/lib/records/fields'
import { listStateNames } from '@/lib/states/queries'
import { sendTreatyRestoration } from '@/lib/treaties/actions'
import { footnotesOf } from '@/lib/treaties/footnotes'
import { getTreaty, getTreatyTitle } from '@/lib/treaties/queries'
import { readParams } from '@/lib/values/params'
import { isPast, pointQuery } from '@/lib/values/point-in-time'

type Props = PageProps<'/[locale]/treaties/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const title = await orNotFound(getTreatyTitle(await pageUser('reader'), slug))
  return { title: inLanguage(title, await getLocale()).text }
}

export default async function TreatyPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { query, ignored } = readParams(pointQuery.extend({ kept }), await searchParams)
  const { kept: done, ...point } = query
  const user = await pageUser('reader', `/treaties/${slug}`)
  const treaty = await orNotFound(getTreaty(user, slug, { evenWithdrawn: true }))
  const [{ rows, total }, history, states] = await Promise.all([
    listCommitments(user, commitmentQuery.parse({ ...point, treaty: [slug], pageSize: 100 })),
    listHistory(user, `Treaty:${treaty.id}`),
    listStateNames(user),
  ])
  const t = await getTranslations('treaties')
  const codes = await getTranslations('codes.treatyKind')
  const title = inLanguage(treaty.title, await getLocale())
  const { notes, marksOf } = footnotesOf(treaty)
  return (
    <>
      <PageHead over={codes(treaty.kind)} title={<span lang={title.language}>{title.text}</span>}>
        {isAnalyst(user) && !isPast(point) && !treaty.withdrawal ? <EditLink href={`/treaties/${slug}/edit`} /> : null}
      </PageHead>
      <KeptNotice kept={done} />
      <WithdrawnBanner
        withdrawal={treaty.withdrawal}
        restore={
          isAnalyst(user) && !isPast(point)
            ? { action: sendTreatyRestoration, recordKey: slug, version: treaty.version }
            : null
        }
      />
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back={`/treaties/${slug}`} />
      <TreatySummary treaty={treaty} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:block print:space-y-8">
        <Section id="facts" title={t('facts')}>
          <FactTable facts={treaty.facts} marksOf={marksOf} />
        </Section>
        <div className="space-y-10">
          <Section id="acts" title={t('acts')}>
            <ActTable
              treaty={treaty}
              states={new Map(states.map(({ code, name }) => [code, name]))}
              marksOf={marksOf}
            />
          </Section>
          <Section id="relations" title={t('relations')}>
            <RelationList treaty={treaty} marksOf={marksOf} />
          </Section>
          <Section id="names" title={t('names')}>
            <AliasList aliases={treaty.aliases} />
          </Section>
        </div>
      </div>
      <Section id="invoking" title={`${t('invoking')} (${total})`} className="mt-10">
        {rows.length === 0 ? (
          <p className="text-soft">{t('noInvoking')}</p>
        ) : (
          <>
            <CommitmentLines rows={rows} treaty={slug} />
            <Link
              className="link no-print mt-3 inline-block text-sm"
              href={commitmentsHref({ ...point, treaty: [slug] })}
            >
              {t('inList', { count: total })}
            </Link>
          </>
        )}
      </Section>
      <Section id="sources" title={t('sources')} className="mt-10">
        <TreatySources treaty={treaty} notes={notes} />
      </Section>
      <div className="mt-8 print:hidden">
        <HistoryLog history={history} subject={`Treaty:${treaty.id}`} />
      </div>
    </>
  )
}
