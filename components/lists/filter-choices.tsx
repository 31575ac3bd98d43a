'use client'

import { Check } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { Kept } from '@/components/lists/kept'
import { Button } from '@/components/ui/button'
import { getPathname, Link } from '@/lib/i18n/navigation'
import { listHref, listParams, toggled } from '@/lib/lists/address'
import type { DrawnFacet, FacetLabels } from '@/lib/lists/facets'
import type { List, Param } from '@/lib/lists/list'

export type FilterChoicesProps<Name extends string> = {
  list: List<Name>
  facets: DrawnFacet<Name>[]
  query: Record<string, Param> & Record<Name, readonly string[]> & { q?: string | undefined; sort?: string }
  /** What the facets are called. */
  names: Record<Name, string>
  labels: FacetLabels<Name>
}

/**
 * What a list can be narrowed by, with how many rows each value would show; links and forms, so that it works without
 * JavaScript. Drawn from names and numbers in the browser too, which are a fifth of its elements.
 */
export function FilterChoices<Name extends string>({ list, facets, query, names, labels }: FilterChoicesProps<Name>) {
  const t = useTranslations('lists')
  const isNarrowed = query.q !== undefined || list.facets.some((name) => query[name].length > 0)
  const cleared = Object.fromEntries(['q', ...list.facets].map((name) => [name, undefined]))
  return (
    <nav aria-label={t('filters')} className="no-print space-y-2">
      {facets.map(({ name, values, rest }) =>
        values.length === 0 ? null : (
          <div key={name} className="grid gap-x-3 gap-y-1 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <h2 id={`filter-${name}`} className="text-sm text-soft sm:py-1">
              {names[name]}
            </h2>
            <div className="flex flex-wrap items-center gap-1.5">
              <ul aria-labelledby={`filter-${name}`} className="contents">
                {values.map(({ value, count }) => (
                  <li key={value}>
                    <FilterLink
                      href={listHref(list, query, { [name]: toggled(query[name], value) })}
                      isOn={query[name].includes(value)}
                      label={labels[name][value] ?? value}
                      count={count}
                    />
                  </li>
                ))}
              </ul>
              {rest.length > 0 ? (
                <Others list={list} query={query} name={name} title={names[name]} rest={rest} labels={labels[name]} />
              ) : null}
            </div>
          </div>
        ),
      )}
      {isNarrowed ? (
        <Link href={listHref(list, query, cleared)} scroll={false} className="link inline-block py-1 text-sm">
          {t('clear')}
        </Link>
      ) : null}
    </nav>
  )
}

type FilterLinkProps = { href: string; isOn: boolean; label: string; count: number }

function FilterLink({ href, isOn, label, count }: FilterLinkProps) {
  return (
    <Link href={href} scroll={false} prefetch={false} aria-current={isOn ? 'true' : undefined} className="choice">
      {isOn ? <Check aria-hidden className="size-3.5 text-accent" /> : null}
      {label} <small>{count}</small>
    </Link>
  )
}

type OthersProps = {
  list: List
  query: Record<string, Param>
  name: string
  title: string
  rest: DrawnFacet<string>['rest']
  labels: Record<string, string>
}

/** The values of a facet that few rows have, to be chosen from by name. */
function Others({ list, query, name, title, rest, labels }: OthersProps) {
  const t = useTranslations('lists')
  const locale = useLocale()
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const options = rest
    .map(({ value, count }) => ({ value, label: `${labels[value] ?? value} (${count})` }))
    .sort((a, b) => compare(a.label, b.label))
  return (
    <form action={getPathname({ href: list.path, locale })} className="flex items-center gap-1.5">
      <Kept params={listParams(list, query, { page: undefined })} />
      <select
        name={name}
        aria-label={t('others', { title })}
        className="max-w-44 rounded-full border bg-sheet px-2.5 py-0.5 text-sm"
      >
        <option value="">{t('more', { count: rest.length })}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button className="min-h-0 rounded-full px-2.5 py-0.5 text-sm">{t('add')}</Button>
    </form>
  )
}
