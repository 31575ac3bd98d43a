import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EditionPlan } from '@/components/statements/edition-plan'
import { PublishForm } from '@/components/statements/publish-form'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { intake } from '@/lib/intake/in-worker'
import { orNotFound } from '@/lib/pages'
import { lineOf } from '@/lib/statements/plan-lines'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions.preview')
  return { title: t('title'), robots: { index: false } }
}

export default async function PreviewPage({ params }: PageProps<'/[locale]/statements/[slug]/correct/[id]'>) {
  const { slug, id } = await params
  const user = await pageUser('analyst', `/statements/${slug}/correct/${id}`)
  const preview = await orNotFound(intake('previewEdition', user, id))
  if (preview.slug !== slug) notFound()
  const { statement, paragraphs, planned, counts, version, isStale } = preview
  const t = await getTranslations('editions.preview')
  const title = inLanguage(readLocal(statement.title), await getLocale())
  const edition = statement.edition + 1
  return (
    <>
      <PageHead
        over={
          <Link className="link" href={`/statements/${slug}`} lang={title.language}>
            {title.text}
          </Link>
        }
        title={t('title')}
        lead={t('lead', { edition, paragraphs: paragraphs.length })}
      />
      <PublishForm {...{ slug, version, edition, isStale }} draft={id} />
      <EditionPlan
        counts={counts}
        lines={planned.map((line) => lineOf(line, paragraphs))}
        language={statement.language}
      />
    </>
  )
}
