import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { AnchorForm } from '@/components/statements/anchor-form'
import { ComparedWords } from '@/components/statements/compared-words'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { listWaiting } from '@/lib/statements/anchors'
import { offersOf } from '@/lib/statements/offers'
import { lineOf } from '@/lib/statements/plan-lines'
import { readParams } from '@/lib/values/params'

const anchorsPage = z.strictObject({ published: z.literal('yes').optional(), done: z.string().max(100).optional() })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions.anchors')
  return { title: t('title'), robots: { index: false } }
}

export default async function AnchorsPage({ params, searchParams }: PageProps<'/[locale]/statements/[slug]/anchors'>) {
  const { slug } = await params
  const { query, ignored } = readParams(anchorsPage, await searchParams)
  const user = await pageUser('analyst', `/statements/${slug}/anchors`)
  const { edition, language, title, paragraphs, planned } = await orNotFound(listWaiting(user, slug))
  const t = await getTranslations('editions.anchors')
  const locale = await getLocale()
  const name = inLanguage(title, locale)
  const published = query.published && planned.length > 0 ? t('published', { count: planned.length }) : null
  const said = query.done ? t('done', { ref: query.done }) : published
  return (
    <>
      <PageHead
        over={
          <Link className="link" href={`/statements/${slug}`} lang={name.language}>
            {name.text}
          </Link>
        }
        title={t('title')}
        lead={planned.length > 0 ? t('lead', { edition }) : t('empty')}
      >
        <Link className={buttonClass()} href={`/statements/${slug}`}>
          {t('openText')}
        </Link>
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      {said ? <Notice role="status" className="mb-6" title={said} /> : null}
      <div className="space-y-8">
        {planned.map((line) => {
          const { row, found } = line
          const text = inLanguage(readLocal(row.text), locale)
          const { was, now } = lineOf(line, paragraphs)
          return (
            <article key={row.ref} id={row.ref} aria-labelledby={`${row.ref}-title`} className="border-t pt-5">
              <h2 id={`${row.ref}-title`} className="mb-3 text-lg font-semibold">
                <Link className="link" href={`/commitments/${row.ref}`}>
                  {row.ref}
                </Link>{' '}
                <span lang={text.language} className="font-normal">
                  {text.text}
                </span>
              </h2>
              <ComparedWords was={was} now={now} language={language} />
              <AnchorForm
                key={row.version}
                {...{ slug, edition, language }}
                reference={row.ref}
                version={row.version}
                offers={offersOf(found, paragraphs)}
                words={now?.words ?? ''}
              />
            </article>
          )
        })}
      </div>
    </>
  )
}
