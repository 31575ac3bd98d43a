import { useTranslations } from 'next-intl'
import { Instant } from '@/components/ui/day'
import { differencesOf } from '@/lib/history/differences'
import { Link } from '@/lib/i18n/navigation'

export type DrawnEntry = {
  seq: number
  at: Date
  actorName: string
  noun: string
  did: 'added' | 'changed' | 'removed'
  isWithheld: boolean
  before: unknown
  after: unknown
  hash: string
  /** The record that it is about, where that is not said already. */
  place?: { name: string; href: string } | undefined
}

/** Entries of the log: who wrote when, and what differed. */
export function LogEntries({ entries }: { entries: DrawnEntry[] }) {
  const t = useTranslations('history')
  const nouns = useTranslations('history.noun')
  // A noun of a later version goes by its own name.
  const nounOf = (noun: string) => (nouns.has(noun) ? nouns(noun) : noun)
  return (
    <ol className="space-y-3">
      {entries.map(({ seq, at, actorName, noun, did, isWithheld, before, after, hash, place }) => (
        <li key={seq} className="border-l-2 pl-3 text-sm">
          <p>
            <span className="font-medium">{t(did, { noun: nounOf(noun) })}</span>{' '}
            {place ? (
              <Link className="link" href={place.href} prefetch={false}>
                {place.name}
              </Link>
            ) : null}{' '}
            <span className="text-soft">
              {t('by', { name: actorName })}, <Instant at={at} />
            </span>
          </p>
          {isWithheld ? <p className="text-soft">{t('withheld')}</p> : <Differences before={before} after={after} />}
          <p className="font-mono text-xs text-soft">{t('link', { seq, hash: hash.slice(0, 12) })}</p>
        </li>
      ))}
    </ol>
  )
}

function Differences({ before, after }: { before: unknown; after: unknown }) {
  const t = useTranslations('history')
  const differences = differencesOf(before, after)
  if (differences.length === 0) return <p className="text-soft">{t('copies')}</p>
  return (
    <dl className="my-1 space-y-0.5">
      {differences.map(({ field, before: was, after: is }) => (
        <div key={field} className="flex flex-wrap gap-x-2">
          <dt className="text-soft">{field}</dt>
          <dd className="wrap-anywhere">
            {was === null ? null : <del className="text-soft">{was}</del>}{' '}
            {is === null ? null : <ins className="no-underline">{is}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
