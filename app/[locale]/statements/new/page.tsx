import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DocumentForm } from '@/components/intake/document-form'
import { DraftList } from '@/components/records/draft-list'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { draftQuery, TEXT_DRAFT_LIST } from '@/lib/records/draft-list'
import { listDrafts } from '@/lib/records/drafts'
import { readParams } from '@/lib/values/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake.new')
  return { title: t('title'), robots: { index: false } }
}

export default async function NewStatementPage({ searchParams }: PageProps<'/[locale]/statements/new'>) {
  const { query, ignored } = readParams(draftQuery, await searchParams)
  const user = await pageUser('analyst', '/statements/new')
  const drafts = await listDrafts(user, ['statement', 'edition'], query)
  const t = await getTranslations('intake.new')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <DocumentForm />
        <Section id="drafts" title={t('drafts')}>
          <DraftList list={TEXT_DRAFT_LIST} query={query} drafts={drafts} hasWork none={t('noDrafts')} />
        </Section>
      </div>
    </>
  )
}
