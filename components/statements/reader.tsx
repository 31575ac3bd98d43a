import { useLocale, useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/follow-ups/status-mark'
import { LitPassage } from '@/components/statements/lit-passage'
import { cn } from '@/components/ui/class-names'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { spansIn } from '@/lib/statements/lit'
import type { StatementRead } from '@/lib/statements/row'

type ReaderProps = { statement: StatementRead; text: 'both' | 'original' | 'translation' }

/** A statement as it is read: original, translation and margin, aligned paragraph by paragraph. */
export function Reader({ statement, text }: ReaderProps) {
  const t = useTranslations('statements')
  const locale = useLocale()
  const translated = statement.language === locale ? firstOther(statement) : locale
  const hasTranslation = statement.passages.some(({ translations }) => translated && translations[translated])
  const shows = {
    original: text !== 'translation' || !hasTranslation,
    translation: text !== 'original' && hasTranslation,
  }
  const columns =
    shows.original && shows.translation
      ? 'lg:grid-cols-[2rem_minmax(0,1fr)_minmax(0,1fr)_15rem]'
      : 'lg:grid-cols-[2rem_minmax(0,44rem)_18rem]'
  return (
    <div className="space-y-6 lg:space-y-0">
      <div aria-hidden className={cn('hidden gap-x-8 border-b pb-2 text-sm text-soft lg:grid', columns)}>
        <span />
        {shows.original ? <span>{t('original')}</span> : null}
        {shows.translation ? <span>{t('translation')}</span> : null}
        <span>{t('margin')}</span>
      </div>
      {statement.passages.map(({ ordinal, original, translations }) => {
        const promises = statement.commitments.filter((row) => row.passage === ordinal)
        const statusOf = new Map(promises.map((row) => [row.ref, row.joint.status]))
        const lit = (spans: { ref: string; start: number; end: number }[]) =>
          spans.map((span) => ({ ...span, status: statusOf.get(span.ref) ?? ('not_assessed' as const) }))
        const words = translated ? (translations[translated] ?? '') : ''
        return (
          <section
            key={ordinal}
            id={`p${ordinal}`}
            aria-label={t('paragraph', { n: ordinal })}
            className={cn('grid gap-x-8 gap-y-3 border-b py-5 target:bg-wash', columns)}
          >
            <a
              href={`#p${ordinal}`}
              aria-label={t('paragraph', { n: ordinal })}
              className="text-sm text-soft tabular-nums hover:text-ink"
            >
              {ordinal}
            </a>
            {shows.original ? (
              <div className="document">
                <LitPassage text={original} language={statement.language} spans={lit(promises)} />
              </div>
            ) : null}
            {shows.translation && translated ? (
              <div className="document">
                <LitPassage
                  text={words}
                  language={translated}
                  spans={lit(
                    spansIn(
                      words,
                      promises.map((row) => ({ ref: row.ref, words: row.quoteIn[translated] })),
                    ),
                  )}
                />
              </div>
            ) : null}
            <Margin promises={promises} />
          </section>
        )
      })}
    </div>
  )
}

const firstOther = (statement: StatementRead) => Object.keys(statement.passages[0]?.translations ?? {})[0]

function Margin({ promises }: { promises: StatementRead['commitments'] }) {
  const locale = useLocale()
  const words = useTranslations('codes')
  return (
    <ul className="space-y-2 text-sm">
      {promises.map((row) => (
        <li key={row.ref}>
          <Link href={`/commitments/${row.ref}`} className="group flex gap-2">
            <StatusGlyph status={row.joint.status} className="mt-1" />
            <span>
              <span className="font-medium group-hover:underline">{row.ref}</span>{' '}
              <span className="text-soft">{words(`sector.${row.sector}`)}</span>
              <span className="sr-only">
                {words(`status.${row.joint.status}`)}. {inLanguage(row.text, locale).text}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
