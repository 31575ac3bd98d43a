'use client'

import { useTranslations } from 'next-intl'
import { FacetFinder } from '@/components/commitments/facet-finder'
import { buttonClass } from '@/components/ui/button'
import { type CommitmentPageQuery, commitmentParams, commitmentsHref } from '@/lib/commitments/address'
import type { LongFacet } from '@/lib/commitments/labels'
import { COMMITMENT_LIST, type FacetName } from '@/lib/commitments/list'
import { Link } from '@/lib/i18n/navigation'
import { toggled } from '@/lib/lists/address'
import type { DrawnFacet, FacetLabels } from '@/lib/lists/facets'

type FacetPanelProps = {
  /** `more` is how many values there are beside those drawn. */
  facets: (Pick<DrawnFacet<FacetName>, 'name' | 'values'> & { more: number })[]
  query: CommitmentPageQuery
  /** What records are called; codes are in the message files. */
  names: Pick<FacetLabels<FacetName>, LongFacet>
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
      {facets.map(({ name, values, more }) => {
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
                    label={isLong(name) ? (names[name][value] ?? value) : codes(`${listOf(name)}.${value}`)}
                    count={count}
                  />
                </li>
              ))}
            </ul>
            {more > 0 && isLong(name) ? (
              <FacetFinder
                facet={name}
                label={t(`facet.${name}`)}
                more={more}
                params={String(commitmentParams(query))}
              />
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

const isLong = (name: FacetName): name is LongFacet => COMMITMENT_LIST.long.some((long) => long === name)

/** The code list that a facet's values are of. */
const listOf = (name: Exclude<FacetName, LongFacet>) => (name === 'joint' ? 'status' : name)

const isIn = (values: readonly string[], value: string) => values.includes(value)
