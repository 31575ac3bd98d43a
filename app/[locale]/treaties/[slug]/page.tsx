import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CommitmentLines } from '@/components/commitments/commitment-lines'
import { HistoryLog } from '@/components/history/history-log'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PastBanner } from '@/components/site/past-banner'
import { ActLine } from '@/components/treaties/act-line'
import { FactTable } from '@/components/treaties/fact-table'
import { RelationList } from '@/components/treaties/relation-list'
import { Day } from '@/components/ui/day'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery, pointQuery } from '@/lib/commitments/schema'
import { listHistory } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { readParams } from '@/lib/params'
import { getTreaty } from '@/lib/treaties/queries'

type Props = PageProps<'/[locale]/treaties/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const treaty = await orNotFound(getTreaty(await pageUser('reader'), slug))
  return { title: inLanguage(treaty.title, await getLocale()).text }
}

export default async function TreatyPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { query: point, ignored } = readParams(pointQuery, await searchParams)
  const user = await pageUser('reader', `/treaties/${slug}`)
  const treaty = await orNotFound(getTreaty(user, slug))
  const [{ rows, total }, entries] = await Promise.all([
    listCommitments(user, commitmentQuery.parse({ ...point, treaty: [slug], pageSize: 100 })),
    listHistory(user, `Treaty:${treaty.id}`),
  ])
  const t = await getTranslations('treaties')
  const codes = await getTranslations('codes')
  const locale = await getLocale()
  const title = inLanguage(treaty.title, locale)
  return (
    <>
      <PageHead
        over={
          <>
            {codes(`treatyKind.${treaty.kind}`)} · <Day day={treaty.signedOn} />
            {treaty.signedAt ? `, ${inLanguage(treaty.signedAt, locale).text}` : ''} ·{' '}
            {codes(`treatyStatus.${treaty.status}`)}
          </>
        }
        title={<span lang={title.language}>{title.text}</span>}
        lead={
          <>
            {treaty.parties.map(({ code, name }, n) => (
              <span key={code}>
                {n > 0 ? ' · ' : ''}
                <Link className="hover:underline" href={`/states/${code}`}>
                  {inLanguage(name, locale).text}
                </Link>
              </span>
            ))}
            {treaty.partiesNote ? (
              <span className="block text-sm">{inLanguage(treaty.partiesNote, locale).text}</span>
            ) : null}
          </>
        }
      />
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={point} back={`/treaties/${slug}`} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Section id="facts" title={t('facts')}>
          <FactTable facts={treaty.facts} />
        </Section>
        <div className="space-y-10">
          <Section id="acts" title={t('acts')}>
            <ActLine actions={treaty.actions} />
          </Section>
          <Section id="relations" title={t('relations')}>
            <RelationList treaty={treaty} />
          </Section>
          <details>
            <summary className="font-medium">{t('names')}</summary>
            <ul className="mt-2 space-y-1 text-sm">
              {treaty.aliases.map(({ language, text }) => (
                <li key={`${language} ${text}`} lang={language}>
                  {text}
                </li>
              ))}
            </ul>
          </details>
        </div>
      </div>
      <Section id="invoking" title={`${t('invoking')} (${total})`} className="mt-10">
        {rows.length === 0 ? (
          <p className="text-soft">{t('noInvoking')}</p>
        ) : (
          <CommitmentLines rows={rows} treaty={slug} />
        )}
      </Section>
      <div className="mt-8">
        <HistoryLog entries={entries} />
      </div>
    </>
  )
}
