import { useLocale, useTranslations } from 'next-intl'
import { useKnownFields } from '@/components/forms/known-fields'
import { RecordForm, type RecordFormProps } from '@/components/forms/record-form'
import type { Option, SectionSpec } from '@/components/forms/spec'
import { useTextFields } from '@/components/forms/texts'
import { useFieldName } from '@/components/treaties/place-names'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { ACTS, FACT_FIELDS, RELATIONS, TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'

type TreatyFormProps = Pick<RecordFormProps, 'label' | 'action' | 'typed' | 'recordKey' | 'version'> & {
  languages: string[]
  states: { code: string; name: LocalText }[]
  treaties: { slug: string; title: LocalText }[]
  back: string
}

/** A treaty's form: what the ledger goes by, and the rows of what hangs on it. A new one has its address to choose. */
export function TreatyForm({ languages, states, treaties, back, ...form }: TreatyFormProps) {
  const t = useTranslations('records')
  const sections = useSections({ languages, states, treaties, isNew: !form.recordKey })
  return (
    <RecordForm {...form} sections={sections} send={t('save')}>
      <Link className="link" href={back}>
        {t('cancel')}
      </Link>
    </RecordForm>
  )
}

type Given = Pick<TreatyFormProps, 'languages' | 'states' | 'treaties'> & { isNew: boolean }

function useSections({ languages, states, treaties, isNew }: Given): SectionSpec[] {
  const t = useTranslations('records')
  const codes = useTranslations('codes')
  const nameOfField = useFieldName()
  const texts = useTextFields()
  const { certainty, others } = useKnownFields(languages)
  const locale = useLocale()
  const choose: Option = { value: '', label: t('choose') }
  const stateOptions = states.map(({ code, name }) => ({
    value: code,
    label: `${inLanguage(name, locale).text} (${code})`,
  }))
  const treatyOptions = treaties.map(({ slug, title }) => ({ value: slug, label: inLanguage(title, locale).text }))
  return [
    {
      title: t('treaty.main'),
      fields: [
        ...(isNew
          ? [{ kind: 'text' as const, name: 'slug', label: t('slug'), hint: t('slugHint'), isWide: true }]
          : []),
        ...texts({ name: 'title', label: t('treaty.title'), languages, isLong: true }),
        {
          ...{ kind: 'select', name: 'kind', label: t('treaty.kind') },
          options: [choose, ...TREATY_KINDS.map((value) => ({ value, label: codes(`treatyKind.${value}`) }))],
        },
        {
          ...{ kind: 'select', name: 'status', label: t('treaty.status') },
          options: TREATY_STATUSES.map((value) => ({ value, label: codes(`treatyStatus.${value}`) })),
        },
        { kind: 'text', name: 'signedOn', label: t('treaty.signedOn'), hint: t('dayHint') },
        { kind: 'text', name: 'inForceOn', label: t('treaty.inForceOn'), hint: t('dayHint') },
        ...texts({ name: 'signedAt', label: t('treaty.signedAt'), languages }),
        {
          ...{ kind: 'text', name: 'registration', label: t('treaty.registration') },
          ...{ hint: t('treaty.registrationHint'), isWide: true },
        },
        {
          ...{ kind: 'rows', name: 'parties', label: t('treaty.parties'), one: t('treaty.party') },
          add: t('treaty.addParty'),
          fields: [{ kind: 'select', name: 'value', label: t('treaty.party'), options: [choose, ...stateOptions] }],
        },
        ...texts({ name: 'partiesNote', label: t('treaty.partiesNote'), languages, isLong: true }),
      ],
    },
    {
      title: t('treaty.acts'),
      fields: [
        {
          ...{ kind: 'rows', name: 'acts', label: t('treaty.acts'), one: t('treaty.act'), add: t('treaty.addAct') },
          isFolded: true,
          fields: [
            {
              ...{ kind: 'select', name: 'kind', label: t('treaty.act') },
              options: [choose, ...ACTS.map((value) => ({ value, label: codes(`act.${value}`) }))],
            },
            { kind: 'text', name: 'on', label: t('treaty.on'), hint: t('dayHint') },
            {
              ...{ kind: 'select', name: 'state', label: t('treaty.state') },
              options: [{ value: '', label: t('treaty.together') }, ...stateOptions],
            },
            certainty,
            ...texts({ name: 'place', label: t('treaty.place'), languages }),
            ...others,
          ],
        },
      ],
    },
    {
      title: t('treaty.relations'),
      fields: [
        {
          ...{ kind: 'rows', name: 'relations', label: t('treaty.relations'), one: t('treaty.relation') },
          ...{ add: t('treaty.addRelation'), isFolded: true },
          fields: [
            {
              ...{ kind: 'select', name: 'kind', label: t('treaty.relation') },
              options: [choose, ...RELATIONS.map((value) => ({ value, label: codes(`relation.${value}`) }))],
            },
            certainty,
            {
              ...{ kind: 'select', name: 'to', label: t('treaty.other'), isWide: true },
              options: [choose, ...treatyOptions],
            },
            ...others,
          ],
        },
      ],
    },
    {
      title: t('treaty.aliases'),
      fields: [
        {
          ...{ kind: 'rows', name: 'aliases', label: t('treaty.aliases'), one: t('treaty.alias') },
          ...{ add: t('treaty.addAlias'), hint: t('treaty.aliasesHint'), isFolded: true },
          fields: [
            { kind: 'area', rows: 2, name: 'text', label: t('treaty.words'), isWide: true },
            { kind: 'text', name: 'language', label: t('language'), hint: t('languageHint') },
          ],
        },
      ],
    },
    {
      title: t('treaty.facts'),
      fields: [
        {
          ...{ kind: 'rows', name: 'facts', label: t('treaty.facts'), one: t('treaty.fact'), add: t('treaty.addFact') },
          ...{ hint: t('treaty.factsHint'), isFolded: true },
          fields: [
            {
              ...{ kind: 'select', name: 'field', label: t('treaty.field') },
              options: [choose, ...FACT_FIELDS.map((value) => ({ value, label: nameOfField(value) }))],
            },
            certainty,
            ...texts({ name: 'value', label: t('treaty.value'), languages, isLong: true }),
            ...others,
          ],
        },
      ],
    },
  ]
}
