import { useLocale } from 'next-intl'
import type { LocalText } from '@/lib/i18n/languages'

/** A state's name in every language but the reader's. */
export function NameList({ name }: { name: LocalText }) {
  const locale = useLocale()
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <span className="flex flex-wrap gap-x-5">
      {Object.entries(name)
        .filter(([language]) => language !== locale)
        .map(([language, words]) => (
          <span key={language}>
            <span className="text-sm">{languages.of(language)}:</span>{' '}
            <span lang={language} className="font-serif text-ink">
              {words}
            </span>
          </span>
        ))}
    </span>
  )
}
