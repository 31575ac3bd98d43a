import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { LogEntries } from '@/components/history/log-entries'
import { Kept } from '@/components/lists/kept'
import { NoRows } from '@/components/lists/no-rows'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Pager } from '@/components/site/pager'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { historyHref } from '@/lib/history/address'
import { HISTORY_LIST } from '@/lib/history/list'
import { listLog, listWriters, placeSubjects } from '@/lib/history/queries'
import { historyQuery } from '@/lib/history/schema'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { writeParams } from '@/lib/lists/address'
import { readParams } from '@/lib/values/params'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('history')
  return { title: t('page'), robots: { index: false } }
}

export default async function HistoryPage({ searchParams }: PageProps<'/[locale]/history'>) {
  const { query, ignored } = readParams(historyQuery, await searchParams)
  const user = await pageUser('reader', historyHref(query))
  const [{ rows, total }, writers] = await Promise.all([listLog(user, query), listWriters(user)])
  const places = await placeSubjects(user, [...rows.map(({ subject }) => subject), query.subject ?? ''])
  const t = await getTranslations('history')
  const subject = query.subject && (places.get(query.subject)?.name ?? query.subject)
  return (
    <>
      <PageHead title={t('page')} lead={t('lead')} />
      <IgnoredNotice ignored={ignored} />
      <search className="no-print mb-6 block">
        <form
          action={getPathname({ href: HISTORY_LIST.path, locale: await getLocale() })}
          className="flex flex-wrap items-end gap-3"
        >
          <Kept params={writeParams({ subject: query.subject })} />
          <SelectField
            label={t('person')}
            name="person"
            defaultValue={query.person ?? ''}
            options={[
              { value: '', label: t('anyone') },
              ...writers.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <TextField label={t('from')} name="from" type="date" defaultValue={query.from} />
          <TextField label={t('until')} name="until" type="date" defaultValue={query.until} />
          <Button>{t('show')}</Button>
        </form>
      </search>
      <div className="space-y-4">
        {subject ? (
          <p>
            {t('of', { subject })}{' '}
            <Link className="link" href={historyHref(query, { subject: undefined })}>
              {t('all')}
            </Link>
          </p>
        ) : null}
        <p role="status" className="font-medium">
          {t('shown', { total })}
        </p>
        {total === 0 ? (
          <NoRows list={HISTORY_LIST} title={t('empty')} all={t('all')} />
        ) : (
          <LogEntries entries={rows.map((row) => ({ ...row, place: places.get(row.subject) }))} />
        )}
        <Pager {...query} total={total} hrefOf={(page) => historyHref(query, { page })} />
      </div>
    </>
  )
}
