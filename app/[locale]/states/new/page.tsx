import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StateForm } from '@/components/states/state-form'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { sendNewState } from '@/lib/states/actions'
import { stateTyped } from '@/lib/states/form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('records.state')
  return { title: t('new'), robots: { index: false } }
}

export default async function NewStatePage() {
  await pageUser('analyst', '/states/new')
  const t = await getTranslations('records.state')
  const typed = stateTyped({ kind: 'state', name: {} })
  return (
    <>
      <PageHead title={t('new')} />
      <StateForm label={t('new')} action={sendNewState} typed={typed} back="/states" />
    </>
  )
}
