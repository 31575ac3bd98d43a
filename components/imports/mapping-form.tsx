'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { inputClass, SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { CONFIDENCES, type Status } from '@/lib/follow-ups/codes'
import { SCALES } from '@/lib/follow-ups/scales'
import { EMPTY_FORM } from '@/lib/forms'
import { mapImport } from '@/lib/imports/actions'
import type { TableDraft } from '@/lib/imports/schema'
import { TARGETS } from '@/lib/imports/targets'

export type MappingFormProps = {
  id: string
  version: number
  draft: Omit<TableDraft, 'rows'>
  /** The first cells of each column, to tell what it is. */
  samples: string[]
  states: { code: string; name: string }[]
  statements: { slug: string; title: string }[]
  shared: { score: string; statuses: Status[] }[]
}

/** What the columns are, what the scores mean, where the promises stand and what the verdicts rest on. */
export function MappingForm({ id, version, draft, samples, states, statements, shared }: MappingFormProps) {
  const t = useTranslations('imports.mapping')
  const targets = useTranslations('imports.target')
  const codes = useTranslations('codes')
  const [state, send, isSending] = useActionState(mapImport, EMPTY_FORM)
  const { source, found } = draft
  const typed = state.isKept ? {} : state.typed
  const field = (name: string, value: string) => ({ name, id: `map-${name}`, defaultValue: typed[name] ?? value })
  const stateOptions = (['status', 'observed_on', 'confidence'] as const).flatMap((what) =>
    states.map(({ code, name }) => ({ value: `${what}_${code}`, label: targets(`of.${what}`, { name }) })),
  )
  return (
    <form key={version} action={send} className="space-y-8" aria-label={t('title')}>
      <input type="hidden" name="draft" value={id} />
      <input type="hidden" name="version" value={version} />
      {state.message ? <Notice role="alert" tone="alarm" title={state.message} /> : null}
      <fieldset>
        <legend className="mb-3 font-semibold">{t('columns')}</legend>
        <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
          {draft.headers.map((header, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <li key={at}>
              <label htmlFor={`target-${at}`} className="block truncate text-sm font-medium">
                {header || t('unnamed', { n: at + 1 })}{' '}
                <span className="font-normal text-soft">{samples[at] ? `· ${samples[at]}` : ''}</span>
              </label>
              <select
                id={`target-${at}`}
                name={`target.${at}`}
                className={inputClass}
                defaultValue={typed[`target.${at}`] ?? draft.targets[at] ?? ''}
              >
                <option value="">{t('leaveOut')}</option>
                {TARGETS.map((target) => (
                  <option key={target} value={target}>
                    {targets(target)}
                  </option>
                ))}
                {stateOptions.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset className="space-y-3">
        <legend className="mb-3 font-semibold">{t('scores')}</legend>
        <SelectField
          label={t('scale')}
          className="max-w-sm"
          {...field('scale', draft.scale)}
          options={SCALES.map((scale) => ({ value: scale, label: t(`scales.${scale}`) }))}
        />
        {shared.length > 0 ? <p className="text-sm text-soft">{t('shared')}</p> : null}
        <div className="grid gap-4 sm:grid-cols-3">
          {shared.map(({ score, statuses }) => (
            <SelectField
              key={score}
              label={t('score', { score })}
              {...field(`score.${score}`, draft.scores[score] ?? '')}
              options={[
                { value: '', label: t('refuse') },
                ...statuses.map((status) => ({ value: status, label: codes(`status.${status}`) })),
              ]}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-3 font-semibold">{t('statement')}</legend>
        <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          <TextField
            label={t('statementIs')}
            hint={t('tableIsSource')}
            list="statements"
            {...field('statement', draft.statement)}
          />
          <datalist id="statements">
            {statements.map(({ slug, title }) => (
              <option key={slug} value={slug} label={title} />
            ))}
          </datalist>
          <TextField label={t('slug')} hint={t('sourceHint')} {...field('source.slug', source.slug)} />
          <TextField label={t('sourceTitle')} {...field('source.title', source.title)} />
          <TextField label={t('issuedOn')} type="date" {...field('source.issuedOn', source.issuedOn)} />
          <SelectField
            label={t('language')}
            {...field('source.language', source.language)}
            options={(['en', 'ru'] as const).map((code) => ({ value: code, label: t(`languages.${code}`) }))}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-3 font-semibold">{t('verdicts')}</legend>
        <p className="mb-3 text-sm text-soft">{t('verdictsHint')}</p>
        <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          <TextField label={t('observedOn')} type="date" {...field('found.observedOn', found.observedOn)} />
          <SelectField
            label={t('confidence')}
            {...field('found.confidence', found.confidence)}
            options={CONFIDENCES.map((code) => ({ value: code, label: codes(`confidence.${code}`) }))}
          />
          <TextField label={t('evidenceTitle')} {...field('found.title', found.title)} />
          <TextField label={t('evidenceUrl')} type="url" {...field('found.url', found.url)} />
          <TextArea
            label={t('rationale')}
            rows={2}
            className="sm:col-span-2"
            {...field('found.rationale', found.rationale)}
          />
        </div>
      </fieldset>
      <Button disabled={isSending}>{t('preview')}</Button>
    </form>
  )
}
