import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import { StatusLegend } from '@/components/follow-ups/status-legend'
import { EmptyLedger } from '@/components/site/empty-ledger'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { PastBanner } from '@/components/site/past-banner'
import { Button, buttonClass } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { isAnalyst, pageUser } from '@/lib/auth/session'
import { isLedgerEmpty } from '@/lib/history/queries'
import { inLanguage } from '@/lib/i18n/local-text'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { statementsHref } from '@/lib/statements/address'
import { listStatements } from '@/lib/statements/queries'
import { statementQuery } from '@/lib/statements/schema'
import { readParams } from '@/lib/values/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('statements')
  return { title: t('title') }
}

export default async function StatementsPage({ searchParams }: PageProps<'/[locale]/statements'>) {
  const { query, ignored } = readParams(statementQuery, await searchParams)
  const user = await pageUser('reader', '/statements')
  const { rows, total } = await listStatements(user, query)
  const t = await getTranslations('statements')
  const codes = await getTranslations('codes')
  const locale = await getLocale()
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {isAnalyst(user) ? (
          <Link className={buttonClass('primary')} href="/statements/new">
            {t('new')}
          </Link>
        ) : null}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      <PastBanner point={query} back="/statements" />
      <search className="mb-6 block max-w-md">
        <form action={getPathname({ href: '/statements', locale })} className="flex items-end gap-2">
          <TextField label={t('search')} name="q" type="search" defaultValue={query.q} className="grow" />
          <Button>{t('go')}</Button>
        </form>
      </search>
      <p role="status" className="mb-3 font-medium">
        {t('shown', { total })}
      </p>
      {rows.length === 0 && (await isLedgerEmpty()) ? (
        <EmptyLedger />
      ) : rows.length === 0 ? (
        <Notice title={t('empty')}>
          <Link className="link" href="/statements">
            {t('all')}
          </Link>
        </Notice>
      ) : (
        <StatusLegend />
      )}
      <ul className="mt-4 divide-y border-y">
        {rows.map((row) => {
          const title = inLanguage(row.title, locale)
          return (
            <li key={row.slug} className="grid gap-x-8 gap-y-2 py-4 md:grid-cols-[8rem_minmax(0,1fr)_16rem]">
              <p className="text-soft">
                <Day day={row.issuedOn} />
                {row.issuedOnBasis === 'inferred' ? <span className="block text-sm">{t('inferred')}</span> : null}
              </p>
              <div>
                <h2 className="font-serif text-lg">
                  <Link className="link" href={`/statements/${row.slug}`} lang={title.language}>
                    {title.text}
                  </Link>
                </h2>
                <p className="text-sm text-soft">
                  {codes(`statementKind.${row.kind}`)} · {codes(`textKind.${row.textKind}`)} ·{' '}
                  {row.parties.map(({ name }) => inLanguage(name, locale).text).join(', ')}
                  {row.place ? ` · ${inLanguage(row.place, locale).text}` : ''}
                </p>
              </div>
              <div>
                {row.commitments > 0 ? (
                  <SpreadBar
                    spread={row.spread}
                    outOf={row.commitments}
                    label={title.text}
                    of={{ statement: [row.slug], asOf: query.asOf, knownAt: query.knownAt }}
                  />
                ) : null}
                <p className="mt-1 text-sm text-soft">{t('commitments', { count: row.commitments })}</p>
              </div>
            </li>
          )
        })}
      </ul>
      <div className="mt-6">
        <Pager {...query} total={total} hrefOf={(page) => statementsHref(query, { page })} />
      </div>
    </>
  )
}
