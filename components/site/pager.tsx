import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/lib/i18n/navigation'

type PagerProps = {
  page: number
  pageSize: number
  total: number
  hrefOf: (page: number) => string
}

/** The way through a list's pages; nothing where there is one. A page beyond the last leads back to the first. */
export function Pager({ page, pageSize, total, hrefOf }: PagerProps) {
  const t = useTranslations('site.pager')
  const pages = Math.max(1, Math.ceil(total / pageSize))
  if (pages === 1 && page === 1) return null
  if (page > pages)
    return (
      <p>
        {t('beyond', { pages })}{' '}
        <Link className="link" href={hrefOf(1)}>
          {t('first')}
        </Link>
      </p>
    )
  return (
    <nav aria-label={t('label')} className="no-print flex flex-wrap items-center gap-3">
      {page > 1 ? (
        <Link rel="prev" className={buttonClass()} href={hrefOf(page - 1)}>
          {t('previous')}
        </Link>
      ) : null}
      <span className="text-sm text-soft tabular-nums">{t('page', { page, pages })}</span>
      {page < pages ? (
        <Link rel="next" className={buttonClass()} href={hrefOf(page + 1)}>
          {t('next')}
        </Link>
      ) : null}
    </nav>
  )
}
