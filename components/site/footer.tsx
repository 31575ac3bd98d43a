import { useTranslations } from 'next-intl'
import { Link } from '@/lib/i18n/navigation'

export function Footer() {
  const t = useTranslations('site')
  return (
    <footer className="mt-16 border-t">
      <div className="mx-auto flex max-w-[90rem] flex-wrap gap-x-6 gap-y-2 px-4 py-6 text-sm text-soft sm:px-6">
        <p className="max-w-2xl grow">{t('footer')}</p>
        <p className="no-print flex gap-4">
          <Link className="link" href="/method">
            {t('nav.method')}
          </Link>
          <Link className="link" href="/history">
            {t('nav.history')}
          </Link>
          <Link className="link" href="/docs/api">
            {t('nav.api')}
          </Link>
        </p>
      </div>
    </footer>
  )
}
