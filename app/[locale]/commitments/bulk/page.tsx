import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { BulkForm } from '@/components/commitments/bulk-form'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { commitmentParams } from '@/lib/commitments/address'
import { bulkChoice, listChosen } from '@/lib/commitments/bulk'
import { takeBack } from '@/lib/commitments/bulk-actions'
import { listAssignees } from '@/lib/commitments/reviews'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { listStateNames } from '@/lib/states/queries'
import { latestToday } from '@/lib/values/days'
import { readParams } from '@/lib/values/params'

const bulkPage = bulkChoice.extend({
  done: z.iso.datetime().optional(),
  count: z.coerce.number().int().min(0).optional(),
  undone: z.coerce.number().int().min(0).optional(),
  verdict: z.enum(['yes', 'no']).optional(),
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulk')
  return { title: t('title'), robots: { index: false } }
}

export default async function BulkPage({ searchParams }: PageProps<'/[locale]/commitments/bulk'>) {
  const { query, ignored } = readParams(bulkPage, await searchParams)
  const { done, count, undone, verdict, ...choice } = query
  const params = commitmentParams(choice)
  const user = await pageUser('analyst', `/commitments/bulk?${params}`)
  const t = await getTranslations('bulk')
  const back = (
    <Link className="link self-center" href="/commitments">
      {t('back')}
    </Link>
  )
  if (done !== undefined || undone !== undefined)
    return (
      <>
        <PageHead title={t('title')}>{back}</PageHead>
        <Notice
          role="status"
          title={undone === undefined ? t('done', { count: count ?? 0 }) : t('undone', { count: undone })}
        >
          {done !== undefined && verdict === 'yes' ? (
            <form action={takeBack} className="mt-3 flex flex-wrap items-center gap-3">
              <input type="hidden" name="at" value={done} />
              <input type="hidden" name="rationale" value={t('undoRationale')} />
              <Button>{t('undo')}</Button>
              <span className="text-sm text-soft">{t('undoHint')}</span>
            </form>
          ) : null}
        </Notice>
      </>
    )
  const [rows, states, assignees] = await Promise.all([
    listChosen(user, choice),
    listStateNames(user),
    listAssignees(user),
  ])
  const locale = await getLocale()
  const named = states.map(({ code, name }) => ({ code, name: `${inLanguage(name, locale).text} (${code})` }))
  const owing = new Set(rows.flatMap((row) => row.owing))
  return (
    <>
      <PageHead title={t('title')} lead={rows.length > 0 ? t('lead', { count: rows.length }) : t('none')}>
        {back}
      </PageHead>
      <IgnoredNotice ignored={ignored} />
      {rows.length === 0 ? null : (
        <>
          <details className="mb-8">
            <summary>{t('chosen')}</summary>
            <p className="mt-1 text-sm text-soft">
              {rows
                .slice(0, 200)
                .map((row) => row.ref)
                .join(', ')}
              {rows.length > 200 ? `, ${t('more', { count: rows.length - 200 })}` : ''}
            </p>
          </details>
          <BulkForm
            choice={params.toString()}
            states={named}
            obligors={named.filter(({ code }) => owing.has(code))}
            assignees={assignees}
            latestDay={latestToday()}
          />
        </>
      )}
    </>
  )
}
