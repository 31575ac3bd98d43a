import { useTranslations } from 'next-intl'
import { Instant } from '@/components/ui/day'
import { differencesOf } from '@/lib/history/differences'

type LogEntry = {
  seq: number
  at: Date
  actorName: string
  noun: string
  before: unknown
  after: unknown
  hash: string
}

/** A record's history as the log keeps it: who wrote when, and what differed. */
export function HistoryLog({ entries }: { entries: LogEntry[] }) {
  const t = useTranslations('history')
  const nouns = useTranslations('history.noun')
  // A noun of a later version goes by its own name.
  const nounOf = (noun: string) => (nouns.has(noun) ? nouns(noun) : noun)
  return (
    <details>
      <summary className="py-1 font-medium">{t('title')}</summary>
      <p className="mt-1 text-sm text-soft">{t('lead')}</p>
      <ol className="mt-3 space-y-3">
        {entries.map((entry) => (
          <li key={entry.seq} className="border-l-2 pl-3 text-sm">
            <p>
              <span className="font-medium">{t(verbOf(entry), { noun: nounOf(entry.noun) })}</span>{' '}
              <span className="text-soft">
                {t('by', { name: entry.actorName })}, <Instant at={entry.at} />
              </span>
            </p>
            <Differences before={entry.before} after={entry.after} />
            <p className="font-mono text-xs text-soft">
              {t('link', { seq: entry.seq, hash: entry.hash.slice(0, 12) })}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}

const verbOf = ({ before, after }: LogEntry) => (before === null ? 'added' : after === null ? 'removed' : 'changed')

function Differences({ before, after }: { before: unknown; after: unknown }) {
  const t = useTranslations('history')
  const differences = differencesOf(before, after)
  if (differences.length === 0) return <p className="text-soft">{t('copies')}</p>
  return (
    <dl className="my-1 space-y-0.5">
      {differences.map(({ field, before: was, after: is }) => (
        <div key={field} className="flex flex-wrap gap-x-2">
          <dt className="text-soft">{field}</dt>
          <dd>
            {was === null ? null : <del className="text-soft">{was}</del>}{' '}
            {is === null ? null : <ins className="no-underline">{is}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
