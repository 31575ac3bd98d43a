import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { TableForm } from '@/components/imports/table-form'
import { Instant } from '@/components/ui/day'
import { Notice } from '@/components/ui/notice'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { Link } from '@/lib/i18n/navigation'
import { listImports } from '@/lib/imports/queries'
import { readParams } from '@/lib/values/params'

const importsQuery = z.strictObject({ done: z.coerce.number().int().min(0).optional() })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('title'), robots: { index: false } }
}

export default async function ImportsPage({ searchParams }: PageProps<'/[locale]/imports'>) {
  const { query } = readParams(importsQuery, await searchParams)
  const user = await pageUser('analyst', '/imports')
  const drafts = await listImports(user)
  const t = await getTranslations('imports')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {query.done === undefined ? null : (
        <Notice role="status" className="mb-8" title={t('done', { count: query.done })}>
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
          {drafts.length === 0 ? <p className="text-soft">{t('noDrafts')}</p> : null}
          <ul className="space-y-3">
            {drafts.map(({ id, title, updatedAt }) => (
              <li key={id}>
                <Link className="link" href={`/imports/${id}`}>
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
