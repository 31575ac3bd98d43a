import { useLocale } from 'next-intl'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import type { CommitmentRow } from '@/lib/commitments/row'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'

/** Commitments under their sector, each with its obligors' verdicts. */
export function SectorCommitments({ rows }: { rows: CommitmentRow[] }) {
  const locale = useLocale()
  return (
    <ul className="space-y-2">
      {rows.map(({ ref, text, obligors }) => {
        const words = inLanguage(text, locale)
        return (
          <li key={ref} className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
            <Link className="link" href={`/commitments/${ref}`} lang={words.language}>
              {words.text}
            </Link>
            <span className="flex flex-wrap gap-x-3">
              {obligors.map(({ state, name, status }) => (
                <ObligorMark key={state} state={state} name={inLanguage(name, locale).text} status={status} />
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
