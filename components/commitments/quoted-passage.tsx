import { useLocale, useTranslations } from 'next-intl'
import { LitPassage } from '@/components/statements/lit-passage'
import type { CommitmentRow } from '@/lib/commitments/row'

type QuotedPassageProps = { row: CommitmentRow; original: string; translations: Record<string, string> }

/** The passage with the quote lit in it: the original, and the translation beside it. */
export function QuotedPassage({ row, original, translations }: QuotedPassageProps) {
  const t = useTranslations('commitments.page')
  const locale = useLocale()
  const language = row.statement.language
  const { ref, start, end } = row
  const status = row.joint.status
  const shown = translations[locale] ? [locale] : Object.keys(translations).slice(0, 1)
  return (
    <div className={shown.length > 0 ? 'grid gap-8 md:grid-cols-2' : undefined}>
      <figure>
        <figcaption className="mb-1 text-sm text-soft">{t('original')}</figcaption>
        <blockquote className="document">
          <LitPassage text={original} language={language} spans={[{ ref, start, end, status }]} here={ref} />
        </blockquote>
      </figure>
      {shown.map((code) => {
        const text = translations[code] ?? ''
        const words = row.quoteIn[code] ?? ''
        const at = words === '' ? -1 : text.indexOf(words)
        const spans = at < 0 ? [] : [{ ref, start: at, end: at + words.length, status }]
        return (
          <figure key={code}>
            <figcaption className="mb-1 text-sm text-soft">{t('translation')}</figcaption>
            <blockquote className="document">
              <LitPassage text={text} language={code} spans={spans} here={ref} />
            </blockquote>
          </figure>
        )
      })}
    </div>
  )
}
