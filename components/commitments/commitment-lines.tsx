import { useLocale, useTranslations } from 'next-intl'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import type { CommitmentRow } from '@/lib/commitments/row'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'

/** Commitments as short lines: what was promised and what came of it; with a treaty, how it is known to be invoked. */
export function CommitmentLines({ rows, treaty }: { rows: CommitmentRow[]; treaty?: string }) {
  const locale = useLocale()
  const basis = useTranslations('codes.basis')
  return (
    <ul className="divide-y border-y">
      {rows.map((row) => {
        const text = inLanguage(row.text, locale)
        const link = row.treaties.find(({ slug }) => slug === treaty)
        return (
          <li key={row.ref} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[9.5rem_minmax(0,1fr)_auto]">
            <Link className="link font-medium" href={`/commitments/${row.ref}`}>
              {row.ref}
            </Link>
            <span lang={text.language}>
              {text.text} {link ? <span className="text-sm text-soft">({basis(link.basis)})</span> : null}
            </span>
            <span className="flex flex-wrap gap-x-4">
              {row.obligors.map((o) => (
                <ObligorMark key={o.state} state={o.state} name={inLanguage(o.name, locale).text} status={o.status} />
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
