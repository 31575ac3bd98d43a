import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { CommitmentRow } from '@/lib/commitments/row'
import { Link } from '@/lib/i18n/navigation'

type Waiting = Pick<CommitmentRow, 'isWaiting' | 'edition'>

/** Beside words that the current edition of their text does not have beyond doubt, with the edition that they stand in. */
export function WaitingMark({ since }: { since: number | undefined }) {
  const t = useTranslations('editions')
  if (since === undefined) return null
  return <p className="text-sm font-medium text-alarm">{t('waitingMark', { edition: since })}</p>
}

type WaitingNoticeProps = {
  row: Waiting & Pick<CommitmentRow, 'ref' | 'statement'>
  /** Whether the reader may find the words again. */
  maySettle: boolean
}

/** The same on a commitment's own page, with the way to settle it. */
export function WaitingNotice({ row, maySettle }: WaitingNoticeProps) {
  const t = useTranslations('editions')
  return (
    <Notice title={t('waitingTitle', { edition: row.edition })}>
      <p className="mt-1">{t('waitingLead')}</p>
      {maySettle ? (
        <p className="no-print mt-1">
          <Link className="link" href={`/statements/${row.statement.slug}/anchors#${row.ref}`}>
            {t('settleThis')}
          </Link>
        </p>
      ) : null}
    </Notice>
  )
}
