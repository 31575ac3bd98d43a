import { useTranslations } from 'next-intl'

type PassageTextsProps = { original: string; language: string; translations: Record<string, string> }

/** A passage to copy words from: the original and its translations. */
export function PassageTexts({ original, language, translations }: PassageTextsProps) {
  const t = useTranslations('commitments.page')
  const texts = [
    { name: t('original'), language, text: original },
    ...Object.entries(translations).map(([code, text]) => ({ name: t('translation'), language: code, text })),
  ]
  return (
    <div className="mb-8 grid max-w-5xl gap-6 md:grid-cols-2">
      {texts.map((one) => (
        <figure key={one.language}>
          <figcaption className="mb-1 text-sm text-soft">{one.name}</figcaption>
          <blockquote lang={one.language} className="font-serif whitespace-pre-wrap">
            {one.text}
          </blockquote>
        </figure>
      ))}
    </div>
  )
}
