import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { treatyParams } from '@/lib/treaties/address'
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
