import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { FacetFinder } from '@/components/commitments/facet-finder'
import { cn } from '@/components/ui/class-names'
import { type CommitmentPageQuery, commitmentParams, commitmentsHref } from '@/lib/commitments/address'
import type { FacetName } from '@/lib/commitments/list'
import { Link } from '@/lib/i18n/navigation'
import { toggled } from '@/lib/lists/address'
import type { DrawnFacet, FacetLabels } from '@/lib/lists/facets'

type FacetPanelProps = { facets: DrawnFacet<FacetName>[]; query: CommitmentPageQuery; labels: FacetLabels<FacetName> }

const OPEN_AT_FIRST: FacetName[] = ['sector', 'joint', 'state']

/** The filters with how many rows each value would show; every value is a link, so that it works without JavaScript. */
export function FacetPanel({ facets, query, labels }: FacetPanelProps) {
  const t = useTranslations('commitments.facet')
  return (
    <div className="space-y-1">
      {facets.map(({ name, values, rest }) => {
        if (values.length === 0) return null
        return (
          <details key={name} open={OPEN_AT_FIRST.includes(name) || query[name].length > 0} className="border-b pb-2">
            <summary className="py-1.5 text-sm font-semibold">{t(name)}</summary>
            <ul>
              {values.map(({ value, count }) => (
                <li key={value}>
                  <FacetLink
                    href={commitmentsHref(query, { [name]: toggled(query[name], value) })}
                    isOn={isIn(query[name], value)}
                    label={labels[name][value] ?? value}
                    count={count}
                  />
                </li>
              ))}
            </ul>
            {rest.length > 0 && (name === 'state' || name === 'treaty' || name === 'statement') ? (
              <FacetFinder facet={name} label={t(name)} more={rest.length} params={String(commitmentParams(query))} />
            ) : null}
          </details>
        )
      })}
    </div>
  )
}

type FacetLinkProps = { href: string; isOn: boolean; label: string; count: number }

function FacetLink({ href, isOn, label, count }: FacetLinkProps) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isOn ? 'true' : undefined}
      className={cn(
        'flex items-start gap-2 rounded-(--radius) px-1.5 py-1 text-sm hover:bg-wash',
        isOn && 'font-semibold',
      )}
    >
      <span
        aria-hidden
        className={cn(
          'mt-0.5 grid size-4 shrink-0 place-items-center rounded-[3px] border',
          isOn ? 'border-accent bg-accent text-on-accent' : 'border-soft',
        )}
      >
        {isOn ? <Check className="size-3" /> : null}
      </span>
      <span className="grow">{label}</span>
      <span className="tabular-nums text-soft">{count}</span>
    </Link>
  )
}

const isIn = (values: readonly string[], value: string) => values.includes(value)
