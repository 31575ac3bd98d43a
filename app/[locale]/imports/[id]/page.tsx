import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ApplyForm } from '@/components/imports/apply-form'
import { MappingForm } from '@/components/imports/mapping-form'
import { Preview } from '@/components/imports/preview'
import { PageHead, Section } from '@/components/ui/page'
import { pageUser } from '@/lib/auth/session'
import { inLanguage } from '@/lib/i18n/local-text'
import { say } from '@/lib/i18n/say'
import { imports } from '@/lib/imports/in-worker'
import { listLatestStatements } from '@/lib/imports/queries'
import { sharedScores } from '@/lib/imports/scores'
import { STATE_TARGET } from '@/lib/imports/targets'
import { orNotFound } from '@/lib/pages'
import { partyOf } from '@/lib/states/names'
import { listStateNames } from '@/lib/states/queries'

/** How many rows of a preview are drawn; the refused come first. */
const DRAWN = 200

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('title'), robots: { index: false } }
}

export default async function ImportPage({ params }: PageProps<'/[locale]/imports/[id]'>) {
  const { id } = await params
  const user = await pageUser('analyst', `/imports/${id}`)
  const { draft, version, rows, basis } = await orNotFound(imports('previewImport', user, id))
  const [known, statements] = await Promise.all([listStateNames(user), listLatestStatements(user)])
  const t = await getTranslations('imports')
  const locale = await getLocale()
  const count = (wanted: string) => rows.filter(({ outcome }) => outcome === wanted).length
  const counts = { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') }
  const { rows: cells, ...rest } = draft
  const named = draft.targets.flatMap((target) => STATE_TARGET.exec(target)?.[2] ?? [])
  const codes = [...new Set([...known.map(({ code }) => code), ...named])].sort()
  const nameOf = (code: string) => known.find((state) => state.code === code)?.name ?? partyOf(code).name
  const scores = cells.flatMap((row) =>
    row.filter((_, at) => STATE_TARGET.exec(draft.targets[at] ?? '')?.[1] === 'status'),
  )
  return (
    <>
      <PageHead over={t('over')} title={draft.name} lead={t('counts', { ...counts, rows: rows.length })} />
      <div className="space-y-12">
        <MappingForm
          {...{ id, version }}
          draft={rest}
          samples={draft.headers.map((_, at) => (cells.find((row) => row[at])?.[at] ?? '').slice(0, 40))}
          states={codes.map((code) => ({ code, name: inLanguage(nameOf(code), locale).text }))}
          statements={statements.map(({ slug, title }) => ({ slug, title: inLanguage(title, locale).text }))}
          shared={sharedScores(scores, draft.scale)}
        />
        <Section id="preview" title={t('preview.title')}>
          <ApplyForm {...{ id, basis, counts }} />
          <div className="mt-6 overflow-x-auto">
            <Preview rows={rows} limit={DRAWN} say={(message) => say(locale, message)} />
          </div>
          {rows.length > DRAWN ? (
            <p className="mt-3 text-soft">{t('preview.more', { count: rows.length - DRAWN })}</p>
          ) : null}
        </Section>
      </div>
    </>
  )
}
