import { useTranslations } from 'next-intl'
import { RecordForm, type RecordFormProps } from '@/components/forms/record-form'
import { languagesOf, useTextFields } from '@/components/forms/texts'
import { Link } from '@/lib/i18n/navigation'
import { STATE_KINDS } from '@/lib/states/codes'

type StateFormProps = Pick<RecordFormProps, 'label' | 'action' | 'typed' | 'recordKey' | 'version'> & { back: string }

/** A state's form: what it is and what it is called. A new one has its code to give. */
export function StateForm({ back, ...form }: StateFormProps) {
  const t = useTranslations('records')
  const kinds = useTranslations('states.kind')
  const texts = useTextFields()
  const code = { kind: 'text', name: 'code', label: t('state.code'), hint: t('state.codeHint'), isWide: true } as const
  return (
    <RecordForm
      {...form}
      send={t('save')}
      sections={[
        {
          fields: [
            {
              ...{ kind: 'select', name: 'kind', label: t('state.kind'), isWide: true },
              options: STATE_KINDS.map((value) => ({ value, label: kinds(value) })),
            },
            ...(form.recordKey ? [] : [code]),
            ...texts({ name: 'name', label: t('state.name'), languages: languagesOf() }),
            {
              ...{
                kind: 'rows',
                name: 'names',
                label: t('state.others'),
                one: t('state.other'),
                add: t('state.addName'),
              },
              fields: [
                { kind: 'text', name: 'language', label: t('language'), hint: t('languageHint') },
                { kind: 'text', name: 'text', label: t('state.name') },
              ],
            },
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
