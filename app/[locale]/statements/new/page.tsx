import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DocumentForm } from '@/components/intake/document-form'
import { Instant } from '@/components/ui/day'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { Link } from '@/lib/i18n/navigation'
import { listDrafts } from '@/lib/intake/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake.new')
  return { title: t('title'), robots: { index: false } }
}

export default async function NewStatementPage() {
  const user = await pageUser('analyst', '/statements/new')
  const drafts = await listDrafts(user)
  const t = await getTranslations('intake.new')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <DocumentForm />
        <Section id="drafts" title={t('drafts')}>
          {drafts.length === 0 ? <p className="text-soft">{t('noDrafts')}</p> : null}
          <ul className="space-y-3">
            {drafts.map(({ id, title, updatedAt }) => (
              <li key={id}>
                <Link className="link" href={`/statements/drafts/${id}`}>
                  {title}
                </Link>
                <p className="text-sm text-soft">
                  <Instant at={updatedAt} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </>
  )
}
