import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { toggled } from '@/lib/commitments/address'
import { Link } from '@/lib/i18n/navigation'
import { treatiesHref } from '@/lib/treaties/address'
import { TREATY_FACETS, type TreatyFacets, type TreatyQuery } from '@/lib/treaties/schema'

type FacetName = (typeof TREATY_FACETS)[number]
type TreatyFiltersProps = {
  facets: TreatyFacets
  query: TreatyQuery
  /** What each value is called, by facet and value. */
  labels: Record<FacetName, Record<string, string>>
}

/** What the list can be narrowed by, with how many each value would show; links, so that it works without JavaScript. */
export function TreatyFilters({ facets, query, labels }: TreatyFiltersProps) {
  const t = useTranslations('treaties')
  const isNarrowed = query.q !== undefined || TREATY_FACETS.some((name) => query[name].length > 0)
  return (
    <nav aria-label={t('filters')} className="no-print space-y-2">
      {TREATY_FACETS.map((name) => {
        const values = withChosen(facets[name], query[name])
        if (values.length === 0) return null
        return (
          <div key={name} className="grid gap-x-3 gap-y-1 sm:grid-cols-[5rem_minmax(0,1fr)]">
            <h2 id={`filter-${name}`} className="text-sm text-soft sm:py-1">
              {t(`facet.${name}`)}
            </h2>
            <ul aria-labelledby={`filter-${name}`} className="flex flex-wrap gap-1.5">
              {values.map(({ value, count }) => (
                <li key={value}>
                  <FilterLink
                    href={treatiesHref(query, { [name]: toggled(query[name], value) })}
                    isOn={isIn(query[name], value)}
                    label={labels[name][value] ?? value}
                    count={count}
                  />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {isNarrowed ? (
        <Link href={treatiesHref({ sort: query.sort })} scroll={false} className="link inline-block py-1 text-sm">
          {t('clear')}
        </Link>
      ) : null}
    </nav>
  )
}

function FilterLink({ href, isOn, label, count }: { href: string; isOn: boolean; label: string; count: number }) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isOn ? 'true' : undefined}
      className={cn(
        'inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-sm transition-colors duration-150 hover:border-soft',
        isOn && 'border-accent bg-wash font-medium',
      )}
    >
      {isOn ? <Check aria-hidden className="size-3.5 text-accent" /> : null}
      {label} <span className="text-soft tabular-nums">{count}</span>
    </Link>
  )
}

const isIn = (values: readonly string[], value: string) => values.includes(value)

/** A chosen value stays in sight when nothing has it, so that it can be taken out. */
function withChosen(counts: { value: string; count: number }[], chosen: readonly string[]) {
  const missing = chosen.filter((value) => !counts.some((count) => count.value === value))
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))]
}
