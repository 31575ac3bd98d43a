import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/components/ui/day'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import type { TreatyDetail } from '@/lib/treaties/row'

/** What a fact is about, in the reader's language; a field that has no label yet goes by its code. */
export function useFieldName() {
  const t = useTranslations('treaties.field')
  return (field: string) => (t.has(field) ? t(field) : field.replaceAll('_', ' '))
}

/** What every place of a treaty's page that leans on a source is called, by its name in `footnotesOf`. */
export function usePlaceNames({ facts, actions, relations, relatedBy }: TreatyDetail) {
  const codes = useTranslations('codes')
  const fieldName = useFieldName()
  const locale = useLocale()
  const names = new Map<string, string>()
  const title = (one: { title: LocalText }) => inLanguage(one.title, locale).text
  for (const [at, { field }] of facts.entries()) names.set(`fact-${at}`, fieldName(field))
  for (const [at, { kind, on }] of actions.entries())
    names.set(`act-${at}`, codes(`act.${kind}`) + (on ? `, ${formatDay(on, locale)}` : ''))
  for (const [at, one] of relations.entries())
    names.set(`relation-${at}`, `${codes(`relation.${one.kind}`)} ${title(one)}`)
  for (const [at, one] of relatedBy.entries())
    names.set(`related-${at}`, `${codes(`relatedBy.${one.kind}`)} ${title(one)}`)
  return names
}
