import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { CommitmentForm } from '@/components/commitments/commitment-form'
import { PassageTexts } from '@/components/commitments/passage-texts'
import { languagesOf } from '@/components/forms/texts'
import { IgnoredNotice } from '@/components/site/ignored-notice'
import { PassageChoice } from '@/components/statements/passage-choice'
import { PageHead } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { sendNewCommitment } from '@/lib/commitments/actions'
import { newCommitmentTyped } from '@/lib/commitments/form'
import { listAssignees } from '@/lib/commitments/reviews'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import { getStatement } from '@/lib/statements/queries'
import { listStateNames } from '@/lib/states/queries'
import { listTreatyNames } from '@/lib/treaties/queries'
import { readParams } from '@/lib/values/params'

type Props = PageProps<'/[locale]/statements/[slug]/commitments/new'>

const choice = z.strictObject({ passage: z.coerce.number().int().min(1).optional() })

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('records.commitment')
  return { title: t('new'), robots: { index: false } }
}

export default async function NewCommitmentPage({ params, searchParams }: Props) {
  const { slug } = await params
  const { query, ignored } = readParams(choice, await searchParams)
  const back = `/statements/${slug}`
  const here = `${back}/commitments/new`
  const user = await pageUser('analyst', query.passage ? `${here}?passage=${query.passage}` : here)
  const statement = await orNotFound(getStatement(user, slug))
  const t = await getTranslations('records.commitment')
  const title = inLanguage(statement.title, await getLocale())
  const passage = statement.passages.find(({ ordinal }) => ordinal === query.passage)
  const over = (
    <Link className="link" href={back} lang={title.language}>
      {title.text}
    </Link>
  )
  if (!passage)
    return (
      <>
        <PageHead over={over} title={t('new')} lead={t('choosePassage')} />
        <IgnoredNotice ignored={ignored} />
        <PassageChoice passages={statement.passages} language={statement.language} href={here} />
      </>
    )
  const [states, treaties, assignees] = await Promise.all([
    listStateNames(user),
    listTreatyNames(user),
    listAssignees(user),
  ])
  const { ordinal, original, translations } = passage
  return (
    <>
      <PageHead over={over} title={t('new')} lead={t('passage', { n: ordinal })} />
      <IgnoredNotice ignored={ignored} />
      <PassageTexts original={original} language={statement.language} translations={translations} />
      <CommitmentForm
        {...{ label: t('new'), action: sendNewCommitment, states, treaties, assignees, back: `${back}#p${ordinal}` }}
        {...{ language: statement.language, languages: languagesOf(), translations: Object.keys(translations) }}
        typed={newCommitmentTyped(
          slug,
          ordinal,
          statement.parties.map(({ code }) => code),
        )}
      />
    </>
  )
}
