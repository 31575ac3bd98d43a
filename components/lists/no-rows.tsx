import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/lib/i18n/navigation'
import type { List } from '@/lib/lists/list'

/** Why a list is empty, and how to widen it. */
export function NoRows({ list: { path }, title, all }: { list: List; title: string; all: string }) {
  const t = useTranslations('lists')
  return (
    <Notice title={title}>
      <p>
        {t('widen')}{' '}
        <Link className="link" href={path}>
          {all}
        </Link>
      </p>
    </Notice>
  )
}
