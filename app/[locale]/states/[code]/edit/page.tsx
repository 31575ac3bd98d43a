import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { WithdrawalForm } from '@/components/records/withdrawal'
import { StateForm } from '@/components/states/state-form'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage } from '@/lib/i18n/local-text'
import { redirect } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { sendState, sendStateWithdrawal } from '@/lib/states/actions'
import { stateTyped } from '@/lib/states/form'
import { getStateRecord } from '@/lib/states/queries'

type Props = PageProps<'/[locale]/states/[code]/edit'>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('records.state')
  return { title: t('editTitle'), robots: { index: false } }
}

export default async function EditStatePage({ params }: Props) {
  const { code } = await params
  const back = `/states/${code}`
  const user = await pageUser('analyst', `${back}/edit`)
  const state = await orNotFound(getStateRecord(user, code))
  const locale = await getLocale()
  if (state.withdrawnAt) redirect({ href: back, locale })
  const t = await getTranslations('records.state')
  const record = { recordKey: code, version: state.version }
  return (
    <>
      <PageHead over={`${t('editTitle')} · ${code}`} title={inLanguage(state.name, locale).text} />
      <StateForm {...record} label={t('editTitle')} action={sendState} typed={stateTyped(state)} back={back} />
      <WithdrawalForm {...record} action={sendStateWithdrawal} />
    </>
  )
}
