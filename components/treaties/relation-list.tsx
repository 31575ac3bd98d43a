import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { TreatyDetail } from '@/lib/treaties/row'

/** How a treaty stands to others, read from both ends. */
export function RelationList({ treaty }: { treaty: TreatyDetail }) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const lines = [
    ...treaty.relations.map((one) => ({ ...one, verb: codes(`relation.${one.kind}`) })),
    ...treaty.relatedBy.map((one) => ({ ...one, verb: codes(`relatedBy.${one.kind}`) })),
  ]
  if (lines.length === 0) return <p className="text-soft">{t('noRelations')}</p>
  return (
    <ul className="space-y-2">
      {lines.map((line) => {
        const title = inLanguage(line.title, locale)
        return (
          <li key={`${line.verb} ${line.treaty}`}>
            <span className="text-soft">{line.verb}</span>{' '}
            <Link className="link font-serif" href={`/treaties/${line.treaty}`} lang={title.language}>
              {title.text}
            </Link>
            {line.certainty ? (
              <span className="text-sm text-soft"> · {codes(`certainty.${line.certainty}`).toLowerCase()}</span>
            ) : null}
            {line.note ? <span className="block text-sm text-soft">{inLanguage(line.note, locale).text}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
