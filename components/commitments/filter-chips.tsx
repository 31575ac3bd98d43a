import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FacetLabels } from '@/components/commitments/facet-panel'
import { type AddressChange, type CommitmentPageQuery, commitmentsHref, toggled } from '@/lib/commitments/address'
import { FACETS } from '@/lib/commitments/facets'
import { Link } from '@/lib/i18n/navigation'

type Chip = { key: string; name: string; value: string; without: AddressChange }

/** What the list is narrowed by, each with the way out. */
export function FilterChips({ query, labels }: { query: CommitmentPageQuery; labels: FacetLabels }) {
  const t = useTranslations('commitments')
  const chips: Chip[] = [
    ...(['q', 'reviewBefore', 'asOf', 'knownAt'] as const).flatMap((name) => {
      const value = query[name]
      return value ? [{ key: name, name: t(`chip.${name}`), value, without: { [name]: undefined } }] : []
    }),
    ...FACETS.flatMap((facet) =>
      query[facet].map((value) => ({
        key: `${facet} ${value}`,
        name: t(`facet.${facet}`),
        value: labels[facet][value] ?? value,
        without: { [facet]: toggled(query[facet], value) },
      })),
    ),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {chips.map(({ key, name, value, without }) => (
        <li key={key}>
          <Link
            href={commitmentsHref(query, without)}
            scroll={false}
            className="inline-flex items-center gap-1.5 rounded-full border bg-wash px-3 py-1 text-sm hover:border-soft"
          >
            <span className="sr-only">{t('chip.remove', { name, value })}</span>
            <span aria-hidden>
              <span className="text-soft">{name}:</span> {value}
            </span>
            <X aria-hidden className="size-3.5" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={commitmentsHref({ columns: query.columns })}
          scroll={false}
          className="link inline-block py-1 text-sm"
        >
          {t('chip.clear')}
        </Link>
      </li>
    </ul>
  )
}
