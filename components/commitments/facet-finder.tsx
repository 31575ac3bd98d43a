'use client'

import { useTranslations } from 'next-intl'
import { useId, useState, useTransition } from 'react'
import { inputClass } from '@/components/ui/field'
import { offerFacetValues } from '@/lib/commitments/facet-actions'
import type { LongFacet } from '@/lib/commitments/labels'
import { Link } from '@/lib/i18n/navigation'
import type { FacetCount } from '@/lib/lists/facets'

type FacetFinderProps = { facet: LongFacet; label: string; more: number; params: string }
type Found = FacetCount & { label: string }

/** Finds the values of a facet that are not drawn, as one types. */
export function FacetFinder({ facet, label, more, params }: FacetFinderProps) {
  const t = useTranslations('commitments.facetMore')
  const id = useId()
  const [found, setFound] = useState<Found[] | null>(null)
  const [isLooking, look] = useTransition()
  const type = (typed: string) => {
    if (typed.trim() === '') return setFound(null)
    look(async () => setFound(await offerFacetValues({ facet, params, typed })))
  }
  return (
    <div className="px-1.5 pt-1">
      <label htmlFor={id} className="text-sm text-soft">
        {t('more', { label, more })}
      </label>
      <input
        id={id}
        type="search"
        placeholder={t('placeholder')}
        className={inputClass}
        onChange={(event) => type(event.target.value)}
      />
      <ul aria-busy={isLooking} aria-live="polite">
        {found?.map(({ value, count, label: name }) => (
          <li key={value}>
            <Link scroll={false} href={`/commitments?${withValue(params, facet, value)}`}>
              <span>{name}</span>
              <small>{count}</small>
            </Link>
          </li>
        ))}
        {found?.length === 0 ? <li className="px-1.5 py-1 text-sm text-soft">{t('none')}</li> : null}
      </ul>
    </div>
  )
}

/** The address with a value chosen too; back on its first page. */
function withValue(params: string, facet: string, value: string) {
  const changed = new URLSearchParams(params)
  changed.delete('page')
  if (!changed.getAll(facet).includes(value)) changed.append(facet, value)
  return changed
}
