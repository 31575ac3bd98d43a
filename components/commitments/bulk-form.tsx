'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { EvidenceFields } from '@/components/follow-ups/evidence-fields'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { sendBulk } from '@/lib/commitments/bulk-actions'
import type { BulkFormState } from '@/lib/commitments/bulk-form'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { EMPTY_FORM } from '@/lib/forms'

type Named = { code: string; name: string }
type BulkFormProps = {
  choice: string
  states: Named[]
  obligors: Named[]
  assignees: { id: string; name: string }[]
  latestDay: string
}

const FIRST: BulkFormState = { ...EMPTY_FORM, evidenceCount: 1, preview: null }

/** One verdict, review day and assignee for many commitments: previewed first, then recorded all or not at all. */
export function BulkForm({ choice, states, obligors, assignees, latestDay }: BulkFormProps) {
  const t = useTranslations('bulk')
  const form = useTranslations('followUps.form')
  const status = useTranslations('codes.status')
  const confidence = useTranslations('codes.confidence')
  const [state, send, isSending] = useActionState(sendBulk, FIRST)
  const problemAt = (path: string) => state.problems.find((problem) => problem.path === path)?.message
  const field = (name: string) => ({ name, defaultValue: state.typed[name] ?? '', problem: problemAt(name) })
  return (
    <form action={send} className="max-w-2xl space-y-8" aria-label={t('title')}>
      <input type="hidden" name="choice" value={choice} />
      <fieldset className="space-y-4">
        <legend className="mb-3 text-lg font-semibold">{t('verdict')}</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={form('status')}
            {...field('status')}
            options={[
              { value: '', label: t('noVerdict') },
              ...STATUSES.filter((code) => code !== 'not_assessed').map((code) => ({
                value: code,
                label: status(code),
              })),
            ]}
          />
          <SelectField
            label={form('state')}
            {...field('state')}
            defaultValue={state.typed.state ?? 'all'}
            options={[
              { value: 'all', label: form('all') },
              ...obligors.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
          <TextField
            label={form('observedOn')}
            type="date"
            max={latestDay}
            hint={form('observedHint')}
            {...field('observedOn')}
          />
          <SelectField
            label={form('confidence')}
            {...field('confidence')}
            options={[
              { value: '', label: form('choose') },
              ...CONFIDENCES.map((code) => ({ value: code, label: confidence(code) })),
            ]}
          />
        </div>
        <TextArea label={form('rationale')} hint={form('rationaleHint')} {...field('rationale')} />
        {Array.from({ length: state.evidenceCount }, (_, n) => n).map((n) => (
          <EvidenceFields key={n} n={n} typed={state.typed} problemAt={problemAt} states={states} />
        ))}
        {problemAt('evidence') ? <p className="text-sm font-medium text-alarm">{problemAt('evidence')}</p> : null}
        <Button name="intent" value="more-evidence" formNoValidate>
          {form('moreEvidence')}
        </Button>
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('review')}
          {...field('review')}
          options={(['keep', 'set', 'clear'] as const).map((value) => ({ value, label: t(value) }))}
        />
        <TextField label={t('set')} type="date" {...field('nextReviewOn')} />
        <SelectField
          label={t('assignee')}
          {...field('assigneeId')}
          options={[
            { value: '', label: t('keep') },
            { value: 'nobody', label: t('nobody') },
            ...assignees.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {state.message ? <Notice role="alert" tone="alarm" title={state.message} /> : null}
      <Preview state={state} />
      <div className="flex gap-3">
        <Button name="intent" value="preview" disabled={isSending}>
          {t('preview')}
        </Button>
        {state.preview && state.preview.count > 0 ? (
          <Button look="primary" name="intent" value="apply" disabled={isSending}>
            {t('apply', { count: state.preview.count })}
          </Button>
        ) : null}
      </div>
    </form>
  )
}

function Preview({ state: { preview } }: { state: BulkFormState }) {
  const t = useTranslations('bulk')
  if (!preview) return null
  return (
    <Notice role="status" title={t('previewTitle', { count: preview.count })}>
      <input type="hidden" name="basis" value={preview.basis} />
      {preview.refused.length > 0 ? (
        <>
          <p className="mt-2">{t('refused', { count: preview.refused.length })}</p>
          <ul className="mt-1 max-h-48 list-disc overflow-y-auto pl-5 text-sm">
            {preview.refused.map(({ ref, reason }) => (
              <li key={ref}>
                {ref}: {reason}
              </li>
            ))}
          </ul>
          <label className="mt-2 flex items-center gap-2">
            <input type="checkbox" name="leaveOut" value="yes" />
            {t('leaveOut')}
          </label>
        </>
      ) : null}
    </Notice>
  )
}
