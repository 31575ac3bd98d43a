import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Day } from '@/components/ui/day'
import { inLanguage } from '@/lib/i18n/local-text'
import type { StatementRead } from '@/lib/statements/row'

/** What is known of the document itself, how sure it is, and what it rests on. */
export function StatementFacts({ statement }: { statement: StatementRead }) {
  const t = useTranslations('statements')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const { issuedOn, issuedOnBasis, issuedOnCertainty, place, publisher, url } = statement
  const note = statement.issuedOnNote ? inLanguage(statement.issuedOnNote, locale) : null
  const unknown = <span className="text-soft">{t('unknown')}</span>
  const basis = [
    issuedOnBasis === 'inferred' ? t('inferred') : null,
    issuedOnCertainty ? codes(`certainty.${issuedOnCertainty}`).toLowerCase() : null,
  ].filter(Boolean)
  return (
    <>
      <dl className="space-y-3">
        <Fact name={t('day')}>
          <Day day={issuedOn} /> {basis.length > 0 ? <span className="text-soft">({basis.join(', ')})</span> : null}
          {note ? (
            <p lang={note.language} className="mt-0.5 text-sm text-soft">
              {note.text}
            </p>
          ) : null}
        </Fact>
      </dl>
      <dl className="grid content-start gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        <Fact name={t('text')}>
          {codes(`textKind.${statement.textKind}`)}, {names.of(statement.language)}
        </Fact>
        <Fact name={t('place')}>{place ? inLanguage(place, locale).text : unknown}</Fact>
        <Fact name={t('publisher')}>{publisher ?? unknown}</Fact>
        <Fact name={t('address')}>
          {url ? (
            <a className="link break-all" href={url}>
              {url}
            </a>
          ) : (
            unknown
          )}
        </Fact>
      </dl>
      <SourcesAndChecksum statement={statement} />
      {statement.textNote ? <TextNote note={inLanguage(statement.textNote, locale)} statement={statement} /> : null}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type TextNoteProps = { note: { text: string; language: string }; statement: Pick<StatementRead, 'textSources'> }

/** What the text lacks, before it is read, with who says so. */
function TextNote({ note, statement }: TextNoteProps) {
  const t = useTranslations('statements')
  return (
    <aside
      aria-label={t('textNote')}
      className="gap-x-10 border-l-2 border-limited pl-3 lg:col-span-full lg:flex lg:items-start"
    >
      <p lang={note.language} className="max-w-4xl">
        {note.text}
      </p>
      <Sources sources={statement.textSources} />
    </aside>
  )
}

function Sources({ sources }: { sources: StatementRead['sources'] }) {
  return (
    <ul className="mt-2 list-disc space-y-1 pl-4 text-sm">
      {sources.map(({ title, url }) => (
        <li key={`${title} ${url}`}>
          {url ? (
            <a className="link" href={url}>
              {title}
            </a>
          ) : (
            title
          )}
        </li>
      ))}
    </ul>
  )
}

function SourcesAndChecksum({ statement }: { statement: StatementRead }) {
  const t = useTranslations('statements')
  return (
    <details className="text-sm">
      <summary className="text-soft">{t('sourcesAndChecksum', { count: statement.sources.length })}</summary>
      <Sources sources={statement.sources} />
      <p className="mt-2 text-soft">{t('sha256')}</p>
      <p className="font-mono text-xs break-all">{statement.sha256}</p>
    </details>
  )
}
