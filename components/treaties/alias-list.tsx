import { useLocale, useTranslations } from 'next-intl'
import type { TreatyDetail } from '@/lib/treaties/row'

/** The names by which documents call a treaty, a list a language. */
export function AliasList({ aliases }: { aliases: TreatyDetail['aliases'] }) {
  const t = useTranslations('treaties')
  const languageName = new Intl.DisplayNames(useLocale(), { type: 'language' })
  if (aliases.length === 0) return <p className="text-soft">{t('noNames')}</p>
  const languages = [...new Set(aliases.map(({ language }) => language))]
  return languages.map((language) => (
    <div key={language} className="mb-3">
      <h3 className="text-sm text-soft first-letter:uppercase">{languageName.of(language)}</h3>
      <ul className="mt-1 space-y-1.5 font-serif" lang={language}>
        {aliases
          .filter((alias) => alias.language === language)
          .map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
      </ul>
    </div>
  ))
}
