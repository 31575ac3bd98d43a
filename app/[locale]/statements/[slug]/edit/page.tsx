import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { languagesOf } from '@/components/forms/texts'
import { WithdrawalForm } from '@/components/records/withdrawal'
import { StatementForm } from '@/components/statements/statement-form'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { Link, redirect } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { sendStatement, sendStatementWithdrawal } from '@/lib/statements/actions'
import { statementTyped, textsOf } from '@/lib/statements/form'
import { getStatementRecord } from '@/lib/statements/queries'
import { listStateNames } from '@/lib/states/queries'

type Props = PageProps<'/[locale]/statements/[slug]/edit'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('records.statement')
  return { title: t('editTitle'), robots: { index: false } }
}

export default async function EditStatementPage({ params }: Props) {
  const { slug } = await params
  const back = `/statements/${slug}`
  const user = await pageUser('analyst', `${back}/edit`)
  const statement = await orNotFound(getStatementRecord(user, slug))
  const locale = await getLocale()
  if (statement.withdrawnAt) redirect({ href: back, locale })
  const states = await listStateNames(user)
  const t = await getTranslations('records.statement')
  const record = { recordKey: slug, version: statement.version }
  return (
    <>
      <PageHead over={t('editTitle')} title={inLanguage(readLocal(statement.title), locale).text}>
        <Link className={buttonClass()} href={`${back}/correct`} prefetch={false}>
          {t('corrected')}
        </Link>
      </PageHead>
      <StatementForm
        {...{ ...record, label: t('editTitle'), action: sendStatement, typed: statementTyped(statement), states, back }}
        languages={languagesOf(...textsOf(statement))}
      />
      <WithdrawalForm {...record} action={sendStatementWithdrawal} />
    </>
  )
}
