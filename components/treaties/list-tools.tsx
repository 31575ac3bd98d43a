import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { Link } from '@/lib/i18n/navigation'
import { treatiesHref, treatyParams } from '@/lib/treaties/address'
import type { TreatyQuery } from '@/lib/treaties/schema'

/** Words to look for in titles and in the names that documents use; the filters are kept. */
export function TreatySearch({ query, action }: { query: TreatyQuery; action: string }) {
  const t = useTranslations('treaties')
  return (
    <search className="no-print block max-w-md">
      <form action={action} className="flex gap-2">
        {[...treatyParams(query, { q: undefined })].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="q" className="sr-only">
          {t('search')}
        </label>
        <input
          id="q"
          key={query.q}
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={t('search')}
          maxLength={200}
          className={inputClass}
        />
        <Button aria-label={t('go')} className="px-2.5">
          <Search aria-hidden className="size-4" />
        </Button>
      </form>
    </search>
  )
}

/** Which page of how many, and the ways to its neighbours. */
export function TreatyPages({ query, total }: { query: TreatyQuery; total: number }) {
  const t = useTranslations('commitments.pages')
  const pages = Math.max(1, Math.ceil(total / query.pageSize))
  if (pages === 1 && query.page === 1) return null
  if (query.page > pages)
    return (
      <p>
        {t('beyond', { pages })}{' '}
        <Link className="link" href={treatiesHref(query, { page: 1 })}>
          {t('first')}
        </Link>
      </p>
    )
  return (
    <nav aria-label={t('label')} className="no-print flex items-center gap-3">
      {query.page > 1 ? (
        <Link rel="prev" className={buttonClass()} href={treatiesHref(query, { page: query.page - 1 })}>
          {t('previous')}
        </Link>
      ) : null}
      <span className="text-sm text-soft">{t('page', { page: query.page, pages })}</span>
      {query.page < pages ? (
        <Link rel="next" className={buttonClass()} href={treatiesHref(query, { page: query.page + 1 })}>
          {t('next')}
        </Link>
      ) : null}
    </nav>
  )
}
