import { useTranslations } from 'next-intl'
import type { CandidateCardProps } from '@/components/intake/candidate-card'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import { LANGUAGES } from '@/lib/i18n/languages'
import { treatyField } from '@/lib/intake/desk/form'

/** The fields of the proposal in hand; what is saved is accepted, since a person wrote it. */
export function CandidateForm({ commitment, treaties, repeated, typed }: CandidateCardProps) {
  const t = useTranslations('intake.form')
  const codes = useTranslations('codes')
  const { quote, text, kind, strength, reciprocity, sector, sectors, obligors, horizon, repeats } = commitment
  const options = <C extends string>(list: readonly C[], label: (code: C) => string) =>
    list.map((value) => ({ value, label: label(value) }))
  const field = (name: string, value: string) => ({ name, defaultValue: typed[name] ?? value })
  const sectorOptions = options(SECTORS, (code) => codes(`sector.${code}`))
  return (
    <div className="space-y-3">
      <TextArea label={t('quote')} hint={t('quoteHint')} {...field('quote', quote)} required />
      {LANGUAGES.map((language) => (
        <TextArea
          key={language}
          label={t(`text.${language}`)}
          rows={2}
          {...field(`text.${language}`, text[language] ?? '')}
        />
      ))}
      <div className="grid grid-cols-2 gap-3">
        <SelectField label={t('kind')} {...field('kind', kind)} options={options(KINDS, (c) => codes(`kind.${c}`))} />
        <SelectField
          label={t('strength')}
          {...field('strength', strength)}
          options={options(STRENGTHS, (c) => codes(`strength.${c}`))}
        />
        <SelectField
          label={t('reciprocity')}
          {...field('reciprocity', reciprocity)}
          options={options(RECIPROCITIES, (c) => codes(`reciprocity.${c}`))}
        />
        <TextField label={t('obligors')} {...field('obligors', obligors.join(' '))} required />
        <SelectField label={t('sector')} {...field('sector', sector)} options={sectorOptions} />
        <SelectField
          label={t('otherSector')}
          {...field('otherSector', sectors[0] ?? '')}
          options={[{ value: '', label: t('none') }, ...sectorOptions]}
        />
        <TextField label={t('horizonPhrase')} {...field('horizonPhrase', horizon?.phrase ?? '')} />
        <TextField label={t('horizonOn')} type="date" {...field('horizonOn', horizon?.on ?? '')} />
        <SelectField
          label={t('horizonBasis')}
          {...field('horizonBasis', horizon?.basis ?? 'stated')}
          options={options(HORIZON_BASES, (c) => codes(`basis.${c}`))}
        />
        <SelectField
          label={t('repeats')}
          {...field('repeats', repeats ?? '')}
          options={[{ value: '', label: t('none') }, ...repeated.map((value) => ({ value, label: value }))]}
        />
      </div>
      <TreatyRows {...{ commitment, treaties, typed }} />
    </div>
  )
}

function TreatyRows({ commitment, treaties, typed }: Pick<CandidateCardProps, 'commitment' | 'treaties' | 'typed'>) {
  const t = useTranslations('intake.form')
  const known = treaties.map(({ slug, title }) => ({ value: slug, label: title }))
  const rows = [...commitment.treaties, null]
  return (
    <fieldset className="space-y-3">
      <legend className="text-sm font-medium">{t('treaties')}</legend>
      {rows.map((treaty, n) => (
        <div key={treaty?.mention ?? 'another'} className="grid grid-cols-[1fr_5rem] gap-3">
          {treaty ? <p className="col-span-full text-sm">“{treaty.mention}”</p> : null}
          <input type="hidden" name={treatyField(n, 'mention')} value={treaty?.mention ?? ''} />
          <SelectField
            label={treaty ? t('is') : t('another')}
            name={treatyField(n, 'slug')}
            defaultValue={typed[treatyField(n, 'slug')] ?? treaty?.slug ?? ''}
            options={[
              { value: '', label: treaty ? t('newTreaty') : t('none') },
              ...(treaty ? [{ value: 'none', label: t('noTreaty') }] : []),
              ...known,
            ]}
          />
          <TextField
            label={t('article')}
            name={treatyField(n, 'article')}
            defaultValue={typed[treatyField(n, 'article')] ?? treaty?.article ?? ''}
          />
        </div>
      ))}
    </fieldset>
  )
}
