import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { languagesOf } from '@/components/forms/texts'
import { WithdrawalForm } from '@/components/records/withdrawal'
import { TreatyForm } from '@/components/treaties/treaty-form'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { redirect } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { listStateNames } from '@/lib/states/queries'
import { sendTreaty, sendTreatyWithdrawal } from '@/lib/treaties/actions'
import { textsOf, treatyTyped } from '@/lib/treaties/form'
import { getTreatyRecord, listTreatyNames } from '@/lib/treaties/queries'

type Props = PageProps<'/[locale]/treaties/[slug]/edit'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('records.treaty')
  return { title: t('editTitle'), robots: { index: false } }
}

export default async function EditTreatyPage({ params }: Props) {
  const { slug } = await params
  const back = `/treaties/${slug}`
  const user = await pageUser('analyst', `${back}/edit`)
  const treaty = await orNotFound(getTreatyRecord(user, slug))
  const locale = await getLocale()
  if (treaty.withdrawnAt) redirect({ href: back, locale })
  const [states, treaties] = await Promise.all([listStateNames(user), listTreatyNames(user)])
  const t = await getTranslations('records.treaty')
  const record = { recordKey: slug, version: treaty.version }
  return (
    <>
      <PageHead over={t('editTitle')} title={inLanguage(readLocal(treaty.title), locale).text} />
      <TreatyForm
        {...{ ...record, label: t('editTitle'), action: sendTreaty, typed: treatyTyped(treaty), states, back }}
        treaties={treaties.filter((other) => other.slug !== slug)}
        languages={languagesOf(...textsOf(treaty))}
      />
      <WithdrawalForm {...record} action={sendTreatyWithdrawal} />
    </>
  )
}
