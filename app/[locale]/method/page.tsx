import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { CodeLists } from '@/components/method/code-lists'
import { CODEBOOK } from '@/components/method/content'
import { Contents } from '@/components/method/contents'
import { ReadingSections } from '@/components/method/reading-sections'
import { RulingSection } from '@/components/method/ruling-section'
import { VerdictSections } from '@/components/method/verdict-sections'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { CODEBOOK_VERSION } from '@/lib/commitments/codes'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('method')
  return { title: t('title'), description: t('lead') }
}

export default async function MethodPage() {
  await pageUser('reader', '/method')
  const t = await getTranslations('method')
  const { reading, verdicts, rulings } = CODEBOOK[await getLocale()]
  return (
    <>
      <PageHead over={t('version', { version: CODEBOOK_VERSION })} title={t('title')} lead={t('lead')} />
      <div className="grid gap-8 lg:grid-cols-[15rem_minmax(0,50rem)] lg:gap-12">
        <Contents />
        <div className="min-w-0 space-y-12">
          <ReadingSections reading={reading} />
          <VerdictSections verdicts={verdicts} />
          <RulingSection rulings={rulings} />
          <CodeLists actNote={rulings.acts} />
          <Section id="version" title={t('section.version')}>
            <p>{t('versionLead', { version: CODEBOOK_VERSION })}</p>
          </Section>
        </div>
      </div>
    </>
  )
}
