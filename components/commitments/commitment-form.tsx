import { useLocale, useTranslations } from 'next-intl'
import { RecordForm, type RecordFormProps } from '@/components/forms/record-form'
import type { Option, SectionSpec } from '@/components/forms/spec'
import { useTextFields } from '@/components/forms/texts'
import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS, TREATY_LINK_BASES } from '@/lib/commitments/codes'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'

type Choices = {
  languages: string[]
  /** The languages that the passage is translated to, and the one that it is written in. */
  translations: string[]
  language: string
  states: { code: string; name: LocalText }[]
  treaties: { slug: string; title: LocalText }[]
  assignees: { id: string; name: string }[]
}
type CommitmentFormProps = Pick<RecordFormProps, 'label' | 'action' | 'typed' | 'recordKey' | 'version'> &
  Choices & { back: string }

type Given = Choices & { isNew: boolean }

/** A commitment's form: its words in the passage, and how they are coded. */
export function CommitmentForm({
  back,
  languages,
  translations,
  language,
  states,
  treaties,
  assignees,
  ...form
}: CommitmentFormProps) {
  const t = useTranslations('records')
  const sections = useSections({
    languages,
    translations,
    language,
    states,
    treaties,
    assignees,
    isNew: !form.recordKey,
  })
  return (
    <RecordForm {...form} sections={sections} send={t('save')}>
      <Link className="link" href={back}>
        {t('cancel')}
      </Link>
    </RecordForm>
  )
}

function useSections({ languages, translations, language, states, treaties, assignees, isNew }: Given): SectionSpec[] {
  const t = useTranslations('records')
  const c = useTranslations('records.commitment')
  const codes = useTranslations('codes')
  const texts = useTextFields()
  const locale = useLocale()
  const choose: Option = { value: '', label: t('choose') }
  const open: Option = { value: '', label: '–' }
  return [
    {
      title: c('words'),
      fields: [
        ...(isNew ? (['statement', 'passage'] as const) : []).map((name) => ({
          kind: 'hidden' as const,
          name,
          label: '',
        })),
        { kind: 'area', rows: 3, name: 'quote', label: c('quote'), hint: c('quoteHint'), lang: language, isWide: true },
        ...texts({ name: 'quoteIn', label: c('quoteIn'), languages: translations, isLong: true }),
        { kind: 'text', name: 'occurrence', label: c('occurrence'), hint: c('occurrenceHint'), isWide: true },
        ...texts({ name: 'text', label: c('text'), languages, isLong: true }),
      ],
    },
    {
      title: c('coding'),
      fields: [
        {
          ...{ kind: 'select', name: 'kind', label: c('kind') },
          options: [choose, ...KINDS.map((value) => ({ value, label: codes(`kind.${value}`) }))],
        },
        {
          ...{ kind: 'select', name: 'strength', label: c('strength') },
          options: [choose, ...STRENGTHS.map((value) => ({ value, label: codes(`strength.${value}`) }))],
        },
        {
          ...{ kind: 'select', name: 'reciprocity', label: c('reciprocity') },
          options: [choose, ...RECIPROCITIES.map((value) => ({ value, label: codes(`reciprocity.${value}`) }))],
        },
        {
          ...{ kind: 'rows', name: 'sectors', label: c('sectors'), one: c('sector'), add: c('addSector') },
          isOrdered: true,
          fields: [
            {
              ...{ kind: 'select', name: 'value', label: c('sector') },
              options: [choose, ...SECTORS.map((value) => ({ value, label: codes(`sector.${value}`) }))],
            },
          ],
        },
        {
          ...{ kind: 'rows', name: 'obligors', label: c('obligors'), one: c('obligor'), add: c('addObligor') },
          fields: [
            {
              ...{ kind: 'select', name: 'value', label: c('obligor') },
              options: [
                choose,
                ...states.map(({ code, name }) => ({
                  value: code,
                  label: `${inLanguage(name, locale).text} (${code})`,
                })),
              ],
            },
          ],
        },
        {
          ...{ kind: 'rows', name: 'treaties', label: c('treaties'), one: c('treaty'), add: c('addTreaty') },
          fields: [
            {
              ...{ kind: 'select', name: 'treaty', label: c('treaty'), isWide: true },
              options: [
                choose,
                ...treaties.map(({ slug, title }) => ({ value: slug, label: inLanguage(title, locale).text })),
              ],
            },
            { kind: 'text', name: 'article', label: c('article') },
            {
              ...{ kind: 'select', name: 'basis', label: c('linkBasis') },
              options: [choose, ...TREATY_LINK_BASES.map((value) => ({ value, label: codes(`basis.${value}`) }))],
            },
          ],
        },
      ],
    },
    {
      title: c('horizon'),
      fields: [
        {
          ...{ kind: 'text', name: 'horizon.phrase', label: c('phrase'), hint: c('phraseHint') },
          ...{ lang: language, isWide: true },
        },
        { kind: 'text', type: 'date', name: 'horizon.on', label: c('on') },
        {
          ...{ kind: 'select', name: 'horizon.basis', label: c('horizonBasis') },
          options: [open, ...HORIZON_BASES.map((value) => ({ value, label: codes(`basis.${value}`) }))],
        },
      ],
    },
    {
      title: c('work'),
      fields: [
        { kind: 'text', type: 'date', name: 'nextReviewOn', label: c('nextReviewOn') },
        {
          ...{ kind: 'select', name: 'assigneeId', label: c('assignee') },
          options: [open, ...assignees.map(({ id, name }) => ({ value: id, label: name }))],
        },
      ],
    },
  ]
}
