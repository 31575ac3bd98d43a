import { useTranslations } from 'next-intl'
import { Link } from '@/lib/i18n/navigation'

/** The same promise in other statements: the one that is said again, and those that say this one again. */
export function RepeatedPromises({ repeats, repeatedBy }: { repeats: string | null; repeatedBy: string[] }) {
  const t = useTranslations('commitments.page')
  if (repeats === null && repeatedBy.length === 0) return null
  const rows = [
    ...(repeats === null ? [] : [{ ref: repeats, label: t('saysAgain') }]),
    ...repeatedBy.map((ref) => ({ ref, label: t('saidAgainBy') })),
  ]
  return (
    <ul className="mt-3 space-y-1">
      {rows.map(({ ref, label }) => (
        <li key={ref}>
          {label}{' '}
          <Link className="link" href={`/commitments/${ref}`}>
            {ref}
          </Link>
        </li>
      ))}
    </ul>
  )
}
