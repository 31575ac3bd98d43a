import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { Desk } from '@/components/intake/desk'
import { FieldsForm } from '@/components/intake/fields-form'
import { PublishForm } from '@/components/intake/publish-form'
import { Instant } from '@/components/ui/day'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage } from '@/lib/i18n/local-text'
import { findRepeated, getDraft, listNewParties, listTreatyTitles } from '@/lib/intake/desk/queries'
import { orNotFound } from '@/lib/pages'
import { readParams } from '@/lib/values/params'

const deskQuery = z.strictObject({
  at: z.string().max(20).optional(),
  edit: z.enum(['yes']).optional(),
  sort: z.enum(['text', 'sureness']).default('text'),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake.desk')
  return { title: t('title'), robots: { index: false } }
}

export default async function DraftPage({ params, searchParams }: PageProps<'/[locale]/statements/drafts/[id]'>) {
  const { id } = await params
  const { query } = readParams(deskQuery, await searchParams)
  const user = await pageUser('analyst', `/statements/drafts/${id}`)
  const { draft, version, updatedAt } = await orNotFound(getDraft(user, id))
  const locale = await getLocale()
  const [treaties, repeated, newParties] = await Promise.all([
    listTreatyTitles(user),
    findRepeated(user, draft),
    listNewParties(user, draft),
  ])
  const t = await getTranslations('intake.desk')
  const { fields, source, commitments } = draft
  const title = inLanguage(fields.title, fields.language)
  const count = (wanted: string) => commitments.filter(({ decision }) => decision === wanted).length
  const counts = { open: count('open'), accepted: count('accepted'), rejected: count('rejected') }
  return (
    <>
      <PageHead
        over={t.rich('kept', { at: () => <Instant at={updatedAt} /> })}
        title={<span lang={title.language}>{title.text || t('title')}</span>}
        lead={t('lead', { format: source.format, name: source.name ?? '', encoding: source.encoding ?? '' })}
      />
      <details className="mb-8 rounded-(--radius) border bg-sheet p-4" open={fields.slug === '' || title.text === ''}>
        <summary className="font-semibold">{t('document')}</summary>
        <div className="mt-4">
          <FieldsForm
            {...{ id, version, fields }}
            newStates={newParties.map(({ code, name }) => ({ code, name: inLanguage(name, locale).text }))}
          />
        </div>
      </details>
      <Desk
        {...{ id, version, draft }}
        start={{ at: query.at ?? null, editing: query.edit === 'yes', sort: query.sort }}
        treaties={treaties.map(({ slug, title: name }) => ({ slug, title: inLanguage(name, locale).text }))}
        repeated={Object.fromEntries(repeated)}
      />
      <Section id="publish" title={t('publish')} className="mt-12">
        <PublishForm {...{ id, version, counts }} />
      </Section>
    </>
  )
}
