import { useTranslations } from 'next-intl'
import { LitPassage } from '@/components/statements/lit-passage'
import { Margin } from '@/components/statements/margin'
import { cn } from '@/components/ui/class-names'
import { Link } from '@/lib/i18n/navigation'
import { type Span, spansIn } from '@/lib/statements/lit'
import type { StatementRead } from '@/lib/statements/row'
import type { PointInTime } from '@/lib/values/point-in-time'

type PassageRowProps = {
  passage: StatementRead['passages'][number]
  language: string
  promises: StatementRead['commitments']
  shows: { original: boolean; translation?: string; isWideOnly: boolean }
  columns: string
  point: PointInTime
  /** What was looked for, lit in the texts. */
  q?: string | undefined
  addHref?: string | undefined
}

/** One paragraph with its number, which is its own address, its texts side by side, and its promises in the margin. */
export function PassageRow({ passage, language, promises, shows, columns, point, q, addHref }: PassageRowProps) {
  const t = useTranslations('statements')
  const records = useTranslations('records.commitment')
  const { ordinal, original, translations } = passage
  const lit = (spans: Span[]) =>
    spans.flatMap((span) => {
      const nth = promises.findIndex(({ ref }) => ref === span.ref)
      const status = promises[nth]?.joint.status
      return status ? [{ ...span, status, nth: nth + 1 }] : []
    })
  const { translation } = shows
  const words = translation ? translations[translation] : undefined
  const quotes = promises.map(({ ref, quoteIn }) => ({ ref, words: translation ? quoteIn[translation] : undefined }))
  return (
    <section
      id={`p${ordinal}`}
      aria-label={t('paragraphNumber', { n: ordinal })}
      className={cn(
        'passage-row -mx-4 grid scroll-mt-10 gap-x-8 gap-y-3 rounded-(--radius) px-4 py-4 target:bg-wash target:shadow-[inset_3px_0_0_var(--accent)] lg:py-5 print:break-inside-avoid',
        columns,
      )}
    >
      <a
        href={`#p${ordinal}`}
        aria-label={t('paragraph', { n: ordinal })}
        className="justify-self-start font-serif text-sm text-soft tabular-nums hover:text-accent lg:pt-1 print:col-span-full"
      >
        <span aria-hidden>¶</span>&#8202;{ordinal}
      </a>
      {shows.original ? (
        <div className="document">
          <LitPassage text={original} language={language} spans={lit(promises)} point={point} q={q} />
        </div>
      ) : null}
      {translation && words ? (
        <div className={cn('document', shows.isWideOnly && 'max-lg:hidden print:block')}>
          <LitPassage text={words} language={translation} spans={lit(spansIn(words, quotes))} point={point} q={q} />
        </div>
      ) : translation ? (
        <p className={cn('text-sm text-soft', shows.isWideOnly && 'max-lg:hidden')}>{t('untranslated')}</p>
      ) : null}
      <div className="print:contents">
        <Margin promises={promises} point={point} isWide={!(shows.original && translation)} />
        {addHref ? (
          <Link className="link no-print mt-2 inline-block text-sm" href={addHref} prefetch={false}>
            {records('add')}
            <span className="sr-only">: {t('paragraphNumber', { n: ordinal })}</span>
          </Link>
        ) : null}
      </div>
    </section>
  )
}
