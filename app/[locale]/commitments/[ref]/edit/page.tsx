import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CommitmentForm } from '@/components/commitments/commitment-form'
import { PassageTexts } from '@/components/commitments/passage-texts'
import { languagesOf } from '@/components/forms/texts'
import { WithdrawalForm } from '@/components/records/withdrawal'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { sendCommitment, sendCommitmentWithdrawal } from '@/lib/commitments/actions'
import { commitmentTyped } from '@/lib/commitments/form'
import { getCommitmentRecord } from '@/lib/commitments/queries'
import { listAssignees } from '@/lib/commitments/reviews'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import { redirect } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { listStateNames } from '@/lib/states/queries'
import { listTreatyNames } from '@/lib/treaties/queries'

type Props = PageProps<'/[locale]/commitments/[ref]/edit'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('records.commitment')
  return { title: t('editTitle', await params), robots: { index: false } }
}

export default async function EditCommitmentPage({ params }: Props) {
  const { ref } = await params
  const back = `/commitments/${ref}`
  const user = await pageUser('analyst', `${back}/edit`)
  const commitment = await orNotFound(getCommitmentRecord(user, ref))
  const locale = await getLocale()
  const { passage, statement, version } = commitment
  if (commitment.withdrawnAt || statement.withdrawnAt) redirect({ href: back, locale })
  const [states, treaties, assignees] = await Promise.all([
    listStateNames(user),
    listTreatyNames(user),
    listAssignees(user),
  ])
  const t = await getTranslations('records.commitment')
  const text = readLocal(commitment.text)
  const translations = Object.fromEntries(passage.translations.map((one) => [one.language, one.text]))
  const label = t('editTitle', { ref })
  return (
    <>
      <PageHead over={label} title={inLanguage(text, locale).text} />
      <PassageTexts original={passage.original} language={statement.language} translations={translations} />
      <CommitmentForm
        {...{ label, action: sendCommitment, typed: commitmentTyped(commitment), recordKey: ref, version, back }}
        {...{ states, treaties, assignees, language: statement.language, languages: languagesOf(text) }}
        translations={[...new Set([...Object.keys(translations), ...Object.keys(readLocal(commitment.quoteIn))])]}
      />
      <WithdrawalForm recordKey={ref} version={version} action={sendCommitmentWithdrawal} />
    </>
  )
}
