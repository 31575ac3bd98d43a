import { useTranslations } from 'next-intl'
import { type DrawnEntry, LogEntries } from '@/components/history/log-entries'
import { historyHref } from '@/lib/history/address'
import { Link } from '@/lib/i18n/navigation'

/** A record's history as the log keeps it: its newest entries, and the way to all of them. `subject` is `Noun:key`. */
export function HistoryLog({ history, subject }: { history: { rows: DrawnEntry[]; total: number }; subject: string }) {
  const t = useTranslations('history')
  return (
    <details>
      <summary className="py-1 font-medium">{t('title')}</summary>
      <p className="mt-1 mb-3 text-sm text-soft">{t('lead')}</p>
      <LogEntries entries={history.rows} />
      {history.total > history.rows.length ? (
        <p className="mt-3">
          <Link className="link text-sm" href={historyHref({ subject })}>
            {t('allOf', { total: history.total })}
          </Link>
        </p>
      ) : null}
    </details>
  )
}
