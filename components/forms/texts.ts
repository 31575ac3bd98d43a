import { useLocale, useTranslations } from 'next-intl'
import type { FieldSpec } from '@/components/forms/spec'
import { LANGUAGES, type LocalText } from '@/lib/i18n/languages'

/** The interface's languages, and every other that the texts are in. */
export function languagesOf(...texts: (LocalText | null | undefined)[]): string[] {
  return [...new Set([...LANGUAGES, ...texts.flatMap((text) => Object.keys(text ?? {}))])]
}

type Texts = { name: string; label: string; hint?: string; languages: string[]; isLong?: boolean }

/** Makes the fields of a text: one a language. */
export function useTextFields() {
  const t = useTranslations('records')
  const names = new Intl.DisplayNames(useLocale(), { type: 'language' })
  return ({ name, label, hint, languages, isLong = false }: Texts): FieldSpec[] =>
    languages.map((language, n) => ({
      ...(isLong ? { kind: 'area', rows: 2 } : { kind: 'text' }),
      name: `${name}.${language}`,
      label: t('inLanguage', { label, language: names.of(language) ?? language }),
      lang: language,
      isWide: isLong && languages.length === 1,
      ...(n === 0 ? { of: name } : {}),
      ...(n === 0 && hint ? { hint } : {}),
    }))
}
