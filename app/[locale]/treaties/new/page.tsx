import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { languagesOf } from '@/components/forms/texts'
import { TreatyForm } from '@/components/treaties/treaty-form'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { listStateNames } from '@/lib/states/queries'
import { sendNewTreaty } from '@/lib/treaties/actions'
import { NEW_TREATY } from '@/lib/treaties/form'
import { listTreatyNames } from '@/lib/treaties/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('records.treaty')
  return { title: t('new'), robots: { index: false } }
}

export default async function NewTreatyPage() {
  const user = await pageUser('analyst', '/treaties/new')
  const [states, treaties] = await Promise.all([listStateNames(user), listTreatyNames(user)])
  const t = await getTranslations('records.treaty')
  return (
    <>
      <PageHead title={t('new')} />
      <TreatyForm
        {...{ label: t('new'), action: sendNewTreaty, typed: NEW_TREATY, states, treaties, back: '/treaties' }}
        languages={languagesOf()}
      />
    </>
  )
}
