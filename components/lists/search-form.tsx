import { Search } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Kept } from '@/components/lists/kept'
import { Button } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { getPathname } from '@/lib/i18n/navigation'
import { listParams } from '@/lib/lists/address'
import type { List, Param } from '@/lib/lists/list'

type SearchFormProps = {
  list: List
  query: Record<string, Param> & { q?: string | undefined }
  /** What is looked in, in words. */
  label: string
  placeholder?: string
  className?: string
}

/** Words to look for in a list; its other parameters are kept. */
export function SearchForm({ list, query, label, placeholder = label, className }: SearchFormProps) {
  const t = useTranslations('lists')
  return (
    <search className={className}>
      <form action={getPathname({ href: list.path, locale: useLocale() })} className="flex gap-2">
        <Kept params={listParams(list, query, { q: undefined })} />
        <label htmlFor="q" className="sr-only">
          {label}
        </label>
        <input
          id="q"
          key={query.q}
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={placeholder}
          maxLength={200}
          className={inputClass}
        />
        <Button aria-label={t('search')} className="px-2.5">
          <Search aria-hidden className="size-4" />
        </Button>
      </form>
    </search>
  )
}
