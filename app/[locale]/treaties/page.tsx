import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { TreatyTable } from '@/components/treaties/treaty-table'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { readParams } from '@/lib/params'
import { listTreaties } from '@/lib/treaties/queries'
import { treatyQuery } from '@/lib/treaties/schema'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('treaties')
  return { title: t('title') }
}

export default async function TreatiesPage({ searchParams }: PageProps<'/[locale]/treaties'>) {
  const { query, ignored } = readParams(treatyQuery, await searchParams)
  const { rows, total } = await listTreaties(await pageUser('reader', '/treaties'), query)
  const t = await getTranslations('treaties')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      <search className="mb-6 block max-w-md">
        <form action={getPathname({ href: '/treaties', locale: await getLocale() })} className="flex items-end gap-2">
          <TextField label={t('search')} name="q" type="search" defaultValue={query.q} className="grow" />
          <Button>{t('go')}</Button>
        </form>
      </search>
      <p role="status" className="mb-3 font-medium">
        {t('shown', { total })}
      </p>
      {rows.length === 0 ? (
        <Notice title={t('empty')}>
          <Link className="link" href="/treaties">
            {t('all')}
          </Link>
        </Notice>
      ) : (
        <TreatyTable rows={rows} query={query} />
      )}
    </>
  )
}
