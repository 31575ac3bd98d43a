import { useTranslations } from 'next-intl'
import type { FieldSpec } from '@/components/forms/spec'
import { useTextFields } from '@/components/forms/texts'
import { CERTAINTIES } from '@/lib/values/certainty'

/** Makes the fields that say how sure a thing is, where it was read, and what else there is to know. */
export function useKnownFields(languages: string[]): { certainty: FieldSpec; others: FieldSpec[] } {
  const t = useTranslations('records')
  const codes = useTranslations('codes.certainty')
  const texts = useTextFields()
  return {
    certainty: {
      ...{ kind: 'select', name: 'certainty', label: t('certainty') },
      options: [{ value: '', label: t('unread') }, ...CERTAINTIES.map((value) => ({ value, label: codes(value) }))],
    },
    others: [
      { kind: 'area', rows: 2, name: 'sources', label: t('sources'), hint: t('sourcesHint'), isWide: true },
      ...texts({ name: 'note', label: t('note'), languages, isLong: true }),
    ],
  }
}
