import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { CorrectForm } from '@/components/statements/correct-form'
import { Instant } from '@/components/ui/day'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { intake } from '@/lib/intake/in-worker'
import { orNotFound } from '@/lib/pages'
import { listEditionDrafts } from '@/lib/statements/editions'
import { getStatement } from '@/lib/statements/queries'
import { readParams } from '@/lib/values/params'

const correctPage = z.strictObject({ draft: z.string().max(100).optional() })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions.correct')
  return { title: t('title'), robots: { index: false } }
}

export default async function CorrectPage({ params, searchParams }: PageProps<'/[locale]/statements/[slug]/correct'>) {
  const { slug } = await params
  const { query, ignored } = readParams(correctPage, await searchParams)
  const user = await pageUser('analyst', `/statements/${slug}/correct`)
  const [statement, drafts, draft] = await Promise.all([
    orNotFound(getStatement(user, slug)),
    listEditionDrafts(user, slug),
    query.draft ? orNotFound(intake('previewEdition', user, query.draft)) : null,
  ])
  const t = await getTranslations('editions.correct')
  const title = inLanguage(statement.title, await getLocale())
  const text = draft?.text ?? statement.passages.map(({ original }) => original).join('\n\n')
  return (
    <>
      <PageHead
        over={
          <Link className="link" href={`/statements/${slug}`} lang={title.language}>
            {title.text}
          </Link>
        }
        title={t('title')}
        lead={t('lead')}
      />
      <IgnoredNotice ignored={ignored} />
      {drafts.length > 0 && !draft ? (
        <section aria-labelledby="drafts" className="mb-6">
          <h2 id="drafts" className="mb-1 font-semibold">
            {t('drafts')}
          </h2>
          <ul className="list-disc pl-5">
            {drafts.map(({ id, updatedAt }) => (
              <li key={id}>
                <Link className="link" href={`/statements/${slug}/correct/${id}`}>
                  {t('draftOf')} <Instant at={updatedAt} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <CorrectForm slug={slug} language={statement.language} text={text} draft={draft} />
    </>
  )
}
