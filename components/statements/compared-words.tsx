import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { CONTEXT } from '@/lib/words/anchor'
import { type WordChange, wordChanges } from '@/lib/words/compare'

/** Words with what stands before and after them, and the number of their paragraph. */
export type WordsInPlace = { words: string; before: string; after: string; passage: number }

/** Where the words stand now; `distance` is null where they are the same beyond doubt. */
export type NewWords = WordsInPlace & { distance: number | null; others: number }

type ComparedWordsProps = {
  was: WordsInPlace & { edition: number }
  /** Null where nothing resembles them. */
  now: NewWords | null
  language: string
}

/** Old words and new ones side by side, with what differs marked by a line and a sign, and said to who only listens. */
export function ComparedWords({ was, now, language }: ComparedWordsProps) {
  const t = useTranslations('editions.words')
  const changes = now ? wordChanges(was.words, now.words) : [{ text: was.words, only: null }]
  return (
    <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      <figure>
        <figcaption className="mb-1 text-sm text-soft">
          {t('before', { edition: was.edition })}, {t('paragraph', { n: was.passage })}
        </figcaption>
        <Words place={was} changes={changes} side="before" language={language} />
      </figure>
      {now ? (
        <figure>
          <figcaption className="mb-1 text-sm text-soft">
            {t(now.distance === null ? 'now' : 'after')}, {t('paragraph', { n: now.passage })}
          </figcaption>
          <Words place={now} changes={changes} side="after" language={language} />
          {now.distance === null ? null : (
            <p className="mt-1 text-sm text-soft">
              {t('distance', { count: now.distance })}
              {now.others > 0 ? <span className="block">{t('others', { count: now.others })}</span> : null}
            </p>
          )}
        </figure>
      ) : (
        <p className="text-soft">{t('none')}</p>
      )}
    </div>
  )
}

type WordsProps = { place: WordsInPlace; changes: WordChange[]; side: 'before' | 'after'; language: string }

function Words({ place, changes, side, language }: WordsProps) {
  const t = useTranslations('editions.words')
  const Mark = side === 'before' ? 'del' : 'ins'
  let at = 0
  return (
    <blockquote className="document" lang={language}>
      {place.before ? <span className="text-soft">{ledBy(place.before)}</span> : null}
      {changes.map(({ text, only }) => {
        const key = at
        at += text.length
        if (only === null) return <span key={key}>{text}</span>
        if (only !== side) return null
        return (
          <Mark
            key={key}
            className={cn(
              'rounded-[2px] px-px decoration-2 underline-offset-4',
              side === 'before' ? 'bg-alarm-wash line-through' : 'bg-wash underline',
            )}
          >
            <span className="sr-only">{t(side === 'before' ? 'removed' : 'added')} </span>
            {text}
          </Mark>
        )
      })}
      {place.after ? <span className="text-soft">{followedBy(place.after)}</span> : null}
    </blockquote>
  )
}

/** Words before a quote, with a sign that there are more. */
export const ledBy = (before: string) => (before.length < CONTEXT ? before : `…${before}`)
/** Words after a quote, with a sign that there are more. */
export const followedBy = (after: string) => (after.length < CONTEXT ? after : `${after}…`)
