import '@/components/statements/reader.css'
import { useLocale, useTranslations } from 'next-intl'
import { PassageRow } from '@/components/statements/passage-row'
import { WaitingWords } from '@/components/statements/waiting-words'
import { cn } from '@/components/ui/class-names'
import type { StatementRead } from '@/lib/statements/row'
import type { TextView } from '@/lib/statements/schema'
import type { PointInTime } from '@/lib/values/point-in-time'

type ReaderProps = {
  statement: StatementRead
  /** The language of the translation shown; undefined where there is none. */
  translated?: string
  /** The texts that are shown; undefined is both where there is room, the original on a phone. */
  view?: TextView
  point: PointInTime
  /** What was looked for, lit in the texts. */
  q?: string | undefined
  /** Where a commitment is added to a passage, but for its number; undefined for who may not. */
  addHref?: string | undefined
}

/** A statement as it is read: original, translation and margin, aligned paragraph by paragraph. */
export function Reader({ statement, translated, view, point, q, addHref }: ReaderProps) {
  const t = useTranslations('statements')
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  const shows = {
    original: view !== 'translation',
    translation: view === 'original' ? undefined : translated,
    isWideOnly: view === undefined,
  }
  const columns =
    shows.original && shows.translation
      ? 'lg:grid-cols-[2.25rem_minmax(0,1fr)_minmax(0,1fr)_13.5rem] print:grid-cols-2'
      : 'lg:grid-cols-[2.25rem_minmax(0,40rem)_minmax(0,24rem)]'
  return (
    <div>
      <div
        aria-hidden
        className={cn(
          'top-[3.3rem] z-10 hidden gap-x-8 border-b bg-paper py-2 text-sm text-soft lg:sticky lg:grid print:hidden',
          columns,
        )}
      >
        <span />
        {shows.original ? <span>{t('originalIn', { language: names.of(statement.language) ?? '' })}</span> : null}
        {shows.translation ? <span>{t('translationIn', { language: names.of(shows.translation) ?? '' })}</span> : null}
        <span>{t('margin')}</span>
      </div>
      {statement.passages.map((passage) => (
        <PassageRow
          key={passage.ordinal}
          passage={passage}
          language={statement.language}
          promises={statement.commitments.filter(
            (row) => row.edition === statement.shown && row.passage === passage.ordinal,
          )}
          shows={shows}
          columns={columns}
          point={point}
          q={q}
          addHref={addHref && `${addHref}?passage=${passage.ordinal}`}
        />
      ))}
      <WaitingWords statement={statement} />
    </div>
  )
}
