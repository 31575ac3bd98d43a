import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'
import { Link } from '@/lib/i18n/navigation'

export default function NotFound() {
  const t = useTranslations('site')
  return (
    <>
      <PageHead title={t('notFound.title')} lead={t('notFound.lead')} />
      <p className="flex flex-wrap gap-2">
        <Link href="/commitments" className={buttonClass('primary')}>
          {t('notFound.search')}
        </Link>
        <Link href="/" className={buttonClass()}>
          {t('nav.overview')}
        </Link>
      </p>
    </>
  )
}
