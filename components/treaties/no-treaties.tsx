import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/lib/i18n/navigation'

/** Why the list is empty, and how to widen it. */
export function NoTreaties() {
  const t = useTranslations('treaties')
  return (
    <Notice title={t('empty')}>
      <p>
        {t('widen')}{' '}
        <Link className="link" href="/treaties">
          {t('all')}
        </Link>
      </p>
    </Notice>
  )
}
