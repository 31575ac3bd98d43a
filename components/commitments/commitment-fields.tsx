import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/components/ui/day'
import type { CommitmentRow } from '@/lib/commitments/row'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'

/** How a commitment is coded, by the codebook's fields. */
export function CommitmentFields({ row }: { row: CommitmentRow }) {
  const t = useTranslations('commitments.page')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const others = row.sectors.filter((sector) => sector !== row.sector).map((sector) => codes(`sector.${sector}`))
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(others)
  const fields = [
    [
      t('sector'),
      <SectorLink key="sector" sector={row.sector} also={others.length > 0 ? t('secondary', { list }) : null} />,
    ],
    [t('kind'), codes(`kind.${row.kind}`)],
    [t('strength'), codes(`strength.${row.strength}`)],
    [t('reciprocity'), codes(`reciprocity.${row.reciprocity}`)],
    [t('horizon'), <Horizon key="horizon" horizon={row.horizon} />],
  ] as const
  return (
    <>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {fields.map(([label, value]) => (
          <div key={label} className="flex gap-3">
            <dt className="w-28 shrink-0 text-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft">{t('codebook', { version: row.codebook })}</p>
    </>
  )
}

function SectorLink({ sector, also }: { sector: CommitmentRow['sector']; also: string | null }) {
  const t = useTranslations('codes.sector')
  return (
    <>
      <Link className="link" href={`/commitments?sector=${sector}`}>
        {t(sector)}
      </Link>
      {also ? <span className="block text-sm text-soft">{also}</span> : null}
    </>
  )
}

function Horizon({ horizon }: { horizon: CommitmentRow['horizon'] }) {
  const t = useTranslations('commitments.page')
  const basisOf = useTranslations('codes.basis')
  const locale = useLocale()
  if (!horizon) return <span className="text-soft">{t('noHorizon')}</span>
  const phrase = locale === 'ru' ? `«${horizon.phrase}»` : `“${horizon.phrase}”`
  const basis = basisOf(horizon.basis)
  return horizon.resolves
    ? t('horizonDay', { phrase, basis, day: formatDay(horizon.resolves, locale) })
    : t('horizonOpen', { phrase, basis })
}

/** The treaties that a commitment's words invoke, and how that is known. */
export function InvokedTreaties({ row }: { row: CommitmentRow }) {
  const t = useTranslations('commitments.page')
  const basis = useTranslations('codes.basis')
  const locale = useLocale()
  if (row.treaties.length === 0) return <p className="text-soft">{t('noTreaties')}</p>
  return (
    <ul className="space-y-2">
      {row.treaties.map((treaty) => {
        const title = inLanguage(treaty.title, locale)
        return (
          <li key={treaty.slug}>
            <Link className="link font-serif" href={`/treaties/${treaty.slug}`} lang={title.language}>
              {title.text}
            </Link>{' '}
            <span className="text-sm text-soft">
              {[treaty.article ? t('article', { article: treaty.article }) : null, basis(treaty.basis)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
