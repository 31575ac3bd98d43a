import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/lib/i18n/navigation'
import type { StatementRead } from '@/lib/statements/row'

/** Says that an earlier edition is shown, and leads to the current one. */
export function EditionBanner({ statement, current }: { statement: StatementRead; current: string }) {
  const t = useTranslations('editions')
  if (statement.shown === statement.edition) return null
  return (
    <Notice
      role="status"
      className="mb-6"
      title={t('oldTitle', { edition: statement.shown, current: statement.edition })}
    >
      <p>
        {t('oldLead')}{' '}
        <Link className="link" href={current}>
          {t('toCurrent')}
        </Link>
      </p>
    </Notice>
  )
}
