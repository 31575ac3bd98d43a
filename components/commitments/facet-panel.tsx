'use client'

import { useTranslations } from 'next-intl'
import { FacetFinder } from '@/components/commitments/facet-finder'
import { buttonClass } from '@/components/ui/button'
import { addressParams, type CommitmentPageQuery, commitmentsHref, toggled } from '@/lib/commitments/address'
import { type DrawnFacets, FACETS, type FacetName, isRecordFacet, type RecordFacet } from '@/lib/commitments/facets'
import { Link } from '@/lib/i18n/navigation'

/** What a facet's value is called, by facet and value. */
export type FacetLabels = Record<FacetName, Record<string, string>>
type FacetPanelProps = {
  facets: DrawnFacets
  query: CommitmentPageQuery
  /** What records are called; codes are in the message files. */
  names: Pick<FacetLabels, RecordFacet>
}

const OPEN_AT_FIRST: FacetName[] = ['sector', 'joint', 'state']

/**
 * The filters with how many rows each value would show; every value is a link, so that it works without JavaScript. On a phone
 * they are behind a button; there is one of them, and each value travels as its name and number.
 */
export function FacetPanel({ facets, query, names }: FacetPanelProps) {
  const t = useTranslations('commitments')
  const codes = useTranslations('codes')
  return (
    <details className="facets">
      <summary className={buttonClass()}>{t('filters')}</summary>
      {FACETS.map((name) => {
        const { values, more } = facets[name]
        if (values.length === 0) return null
        return (
          <details key={name} open={OPEN_AT_FIRST.includes(name) || query[name].length > 0}>
            <summary>{t(`facet.${name}`)}</summary>
            <ul>
              {values.map(({ value, count }) => (
                <li key={value}>
                  <FacetLink
                    href={commitmentsHref(query, { [name]: toggled(query[name], value) })}
                    isOn={isIn(query[name], value)}
                    label={isRecordFacet(name) ? (names[name][value] ?? value) : codes(`${listOf(name)}.${value}`)}
                    count={count}
                  />
                </li>
              ))}
            </ul>
            {more > 0 && isRecordFacet(name) ? (
              <FacetFinder facet={name} label={t(`facet.${name}`)} more={more} params={String(addressParams(query))} />
            ) : null}
          </details>
        )
      })}
    </details>
  )
}

type FacetLinkProps = { href: string; isOn: boolean; label: string; count: number }

function FacetLink({ href, isOn, label, count }: FacetLinkProps) {
  return (
    <Link href={href} scroll={false} aria-current={isOn ? 'true' : undefined}>
      <span>{label}</span>
      <small>{count}</small>
    </Link>
  )
}

/** The code list that a facet's values are of. */
const listOf = (name: Exclude<FacetName, RecordFacet>) => (name === 'joint' ? 'status' : name)

const isIn = (values: readonly string[], value: string) => values.includes(value)
