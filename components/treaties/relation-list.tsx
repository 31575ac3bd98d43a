import { useLocale, useTranslations } from 'next-intl'
import { Certainty } from '@/components/treaties/certainty'
import { FootnoteMarks } from '@/components/treaties/footnote-marks'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { Mark } from '@/lib/treaties/footnotes'
import type { TreatyDetail } from '@/lib/treaties/row'

type RelationListProps = { treaty: TreatyDetail; marksOf: (place: string) => Mark[] }

/** How a treaty stands to others, read from both ends. */
export function RelationList({ treaty, marksOf }: RelationListProps) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const lines = [
    ...treaty.relations.map((one, at) => ({ ...one, verb: codes(`relation.${one.kind}`), place: `relation-${at}` })),
    ...treaty.relatedBy.map((one, at) => ({ ...one, verb: codes(`relatedBy.${one.kind}`), place: `related-${at}` })),
  ]
  if (lines.length === 0) return <p className="text-soft">{t('noRelations')}</p>
  return (
    <ul className="space-y-3">
      {lines.map((line) => {
        const title = inLanguage(line.title, locale)
        const note = line.note ? inLanguage(line.note, locale) : null
        return (
          <li key={line.place} className="break-inside-avoid">
            <span className="text-soft">{line.verb}</span>{' '}
            <Link className="link font-serif" href={`/treaties/${line.treaty}`} lang={title.language}>
              {title.text}
            </Link>
            <FootnoteMarks marks={marksOf(line.place)} />
            {line.certainty ? <Certainty level={line.certainty} className="ml-3 text-sm text-soft" /> : null}
            {note ? (
              <span lang={note.language} className="block text-sm text-soft">
                {note.text}
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
