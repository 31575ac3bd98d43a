import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { TableForm } from '@/components/imports/table-form'
import { DraftList } from '@/components/records/draft-list'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Notice } from '@/components/ui/notice'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { Link } from '@/lib/i18n/navigation'
import { draftQuery, TABLE_DRAFT_LIST } from '@/lib/records/draft-list'
import { listDrafts } from '@/lib/records/drafts'
import { readParams } from '@/lib/values/params'

/** How many rows have just been taken in, beside the list of tables. */
const importsQuery = draftQuery.extend({ done: z.coerce.number().int().min(0).optional() })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('title'), robots: { index: false } }
}

export default async function ImportsPage({ searchParams }: PageProps<'/[locale]/imports'>) {
  const { query: asked, ignored } = readParams(importsQuery, await searchParams)
  const { done, ...query } = asked
  const user = await pageUser('analyst', '/imports')
  const drafts = await listDrafts(user, ['table'], query)
  const t = await getTranslations('imports')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      {done === undefined ? null : (
        <Notice role="status" className="mb-8" title={t('done', { count: done })}>
          <Link className="link" href="/commitments">
            {t('toList')}
          </Link>
        </Notice>
      )}
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-8">
          <TableForm />
          <p className="max-w-2xl text-soft">
            {t.rich('model', {
              csv: (words) => (
                <a className="link" href="/api/v1/commitments.csv">
                  {words}
                </a>
              ),
            })}
          </p>
        </div>
        <Section id="drafts" title={t('drafts')}>
          <DraftList list={TABLE_DRAFT_LIST} query={query} drafts={drafts} none={t('noDrafts')} />
        </Section>
      </div>
    </>
  )
}
