import { useLocale, useTranslations } from 'next-intl'
import { RecordForm, type RecordFormProps } from '@/components/forms/record-form'
import { useTextFields } from '@/components/forms/texts'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { DAY_BASES, STATEMENT_KINDS, TEXT_KINDS } from '@/lib/statements/codes'
import { CERTAINTIES } from '@/lib/values/certainty'

type StatementFormProps = Pick<RecordFormProps, 'label' | 'action' | 'typed' | 'recordKey' | 'version'> & {
  languages: string[]
  states: { code: string; name: LocalText }[]
  back: string
}

/** The form of what is known of a statement: all but its text. */
export function StatementForm({ languages, states, back, ...form }: StatementFormProps) {
  const t = useTranslations('records')
  const codes = useTranslations('codes')
  const texts = useTextFields()
  const locale = useLocale()
  const open = { value: '', label: '–' }
  return (
    <RecordForm
      {...form}
      send={t('save')}
      sections={[
        {
          title: t('statement.main'),
          fields: [
            ...texts({ name: 'title', label: t('statement.title'), languages, isLong: true }),
            {
              ...{ kind: 'select', name: 'kind', label: t('statement.kind') },
              options: STATEMENT_KINDS.map((value) => ({ value, label: codes(`statementKind.${value}`) })),
            },
            {
              ...{ kind: 'select', name: 'textKind', label: t('statement.textKind') },
              options: TEXT_KINDS.map((value) => ({ value, label: codes(`textKind.${value}`) })),
            },
            {
              ...{ kind: 'rows', name: 'parties', label: t('statement.parties'), one: t('statement.party') },
              ...{ add: t('statement.addParty'), isOrdered: true },
              fields: [
                {
                  ...{ kind: 'select', name: 'value', label: t('statement.party') },
                  options: [
                    { value: '', label: t('choose') },
                    ...states.map(({ code, name }) => ({
                      value: code,
                      label: `${inLanguage(name, locale).text} (${code})`,
                    })),
                  ],
                },
              ],
            },
            ...texts({ name: 'place', label: t('statement.place'), languages }),
            { kind: 'text', name: 'publisher', label: t('statement.publisher'), isWide: true },
            { kind: 'text', type: 'url', name: 'url', label: t('statement.url'), isWide: true },
            ...texts({ name: 'textNote', label: t('statement.textNote'), languages, isLong: true }),
            {
              ...{ kind: 'area', rows: 2, name: 'textSources', label: t('statement.textSources') },
              ...{ hint: t('sourcesHint'), isWide: true },
            },
            { kind: 'area', rows: 2, name: 'sources', label: t('sources'), hint: t('sourcesHint'), isWide: true },
          ],
        },
        {
          title: t('statement.day'),
          fields: [
            { kind: 'text', type: 'date', name: 'issuedOn', label: t('statement.issuedOn') },
            {
              ...{ kind: 'select', name: 'issuedOnBasis', label: t('statement.basis') },
              options: [open, ...DAY_BASES.map((value) => ({ value, label: codes(`basis.${value}`) }))],
            },
            {
              ...{ kind: 'select', name: 'issuedOnCertainty', label: t('certainty') },
              options: [open, ...CERTAINTIES.map((value) => ({ value, label: codes(`certainty.${value}`) }))],
            },
            ...texts({ name: 'issuedOnNote', label: t('statement.basisNote'), languages, isLong: true }),
          ],
        },
      ]}
    >
      <Link className="link" href={back}>
        {t('cancel')}
      </Link>
    </RecordForm>
  )
}
