import { useTranslations } from 'next-intl'
import { PageHead } from '@/components/ui/page'
import { Link } from '@/lib/i18n/navigation'

export default function Forbidden() {
  const t = useTranslations('site')
  return (
    <>
      <PageHead title={t('refused.title')} lead={t('refused.lead')} />
      <Link className="link" href="/">
        {t('nav.overview')}
      </Link>
    </>
  )
}
