import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/lib/i18n/navigation'

/** Why the list is empty, and how to widen it. */
export function NoRows() {
  const t = useTranslations('commitments.empty')
  return (
    <Notice title={t('title')}>
      <p>
        {t('widen')}{' '}
        <Link className="link" href="/commitments">
          {t('all')}
        </Link>
      </p>
    </Notice>
  )
}
