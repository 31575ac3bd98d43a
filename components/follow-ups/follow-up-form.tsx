'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { EvidenceFields } from '@/components/follow-ups/evidence-fields'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { sendFollowUp } from '@/lib/follow-ups/actions'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import type { FollowUpFormState } from '@/lib/follow-ups/form'
import { EMPTY_FORM, type Typed } from '@/lib/forms'

export type FollowUpFormProps = {
  /** What the form is filled with at first, and what it says of itself: ref, version, drawnAt, corrects. */
  typed: Typed
  evidenceCount: number
  obligors: { code: string; name: string }[]
  states: { code: string; name: string }[]
  latestDay: string
  /** What was recorded lately, newest first; shown beside one's own words when someone wrote meanwhile. */
  lately: { recordedAt: string; drawn: ReactNode }[]
}

/** Records a verdict, or corrects one. Works without JavaScript; a refused form comes back full. */
export function FollowUpForm({ typed, evidenceCount, obligors, states, latestDay, lately }: FollowUpFormProps) {
  const t = useTranslations('followUps.form')
  const status = useTranslations('codes.status')
  const confidence = useTranslations('codes.confidence')
  const first: FollowUpFormState = { ...EMPTY_FORM, typed, since: null, evidenceCount }
  const [state, send, isSending] = useActionState(sendFollowUp, first)
  const problemAt = (path: string) => state.problems.find((problem) => problem.path === path)?.message
  const field = (name: string) => ({ name, defaultValue: state.typed[name] ?? '', problem: problemAt(name) })
  const isCorrection = Boolean(state.typed.corrects)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (state.message) form.current?.querySelector<HTMLElement>('[role=alert]')?.focus()
  }, [state])
  return (
    <form ref={form} action={send} className="space-y-4" aria-labelledby="record">
      {['ref', 'version', 'drawnAt', 'corrects', 'then'].map((name) => (
        <input key={`${name} ${state.typed[name]}`} type="hidden" name={name} value={state.typed[name] ?? ''} />
      ))}
      <Refusal state={state} lately={lately} />
      <SelectField
        label={t('state')}
        {...field('state')}
        options={[
          ...(obligors.length > 1 && !isCorrection ? [{ value: 'all', label: t('all') }] : []),
          ...obligors
            .filter(({ code }) => !isCorrection || code === state.typed.state)
            .map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <SelectField
        label={t('status')}
        {...field('status')}
        options={[
          { value: '', label: t('choose') },
          ...STATUSES.filter((code) => isCorrection || code !== 'not_assessed').map((code) => ({
            value: code,
            label: status(code),
          })),
        ]}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('observedOn')}
          type="date"
          max={latestDay}
          hint={t('observedHint')}
          {...field('observedOn')}
        />
        <SelectField
          label={t('confidence')}
          {...field('confidence')}
          options={[
            { value: '', label: t('choose') },
            ...CONFIDENCES.map((code) => ({ value: code, label: confidence(code) })),
          ]}
        />
      </div>
      <TextArea label={t('rationale')} hint={t('rationaleHint')} {...field('rationale')} />
      {Array.from({ length: state.evidenceCount }, (_, n) => n).map((n) => (
        <EvidenceFields key={n} n={n} typed={state.typed} problemAt={problemAt} states={states} />
      ))}
      {problemAt('evidence') ? <p className="text-sm font-medium text-alarm">{problemAt('evidence')}</p> : null}
      <Button name="intent" value="more-evidence" formNoValidate>
        {t('moreEvidence')}
      </Button>
      <TextArea label={t('disagree')} hint={t('disagreeHint')} rows={2} {...field('sourcesDisagree')} />
      <TextField label={t('nextReviewOn')} type="date" {...field('nextReviewOn')} />
      <Button look="primary" name="intent" value="send" disabled={isSending} className="w-full">
        {state.since ? t('sendAgain') : t('send')}
      </Button>
    </form>
  )
}

type RefusalProps = { state: FollowUpFormState; lately: FollowUpFormProps['lately'] }

/** Why nothing was recorded; after a conflict, what was recorded meanwhile beside what one typed. */
function Refusal({ state, lately }: RefusalProps) {
  const t = useTranslations('followUps.form')
  const status = useTranslations('codes.status')
  const { message, since, typed } = state
  if (message === null) return null
  const theirs = since === null ? [] : lately.filter(({ recordedAt }) => recordedAt > since)
  const mine = STATUSES.find((code) => code === typed.status)
  return (
    <div role="alert" tabIndex={-1}>
      <Notice tone="alarm" title={since === null ? message : t('conflictTitle')}>
        {since === null ? null : (
          <div className="mt-2 space-y-3 text-sm">
            <p>{message}</p>
            <div className="grid gap-3 sm:grid-cols-2">
              <section>
                <h3 className="font-semibold">{t('theirs')}</h3>
                {theirs.length > 0
                  ? theirs.map(({ recordedAt, drawn }) => <div key={recordedAt}>{drawn}</div>)
                  : t('theirsOther')}
              </section>
              <section>
                <h3 className="font-semibold">{t('yours')}</h3>
                <p>
                  {typed.state} · {mine ? status(mine) : ''} · {typed.observedOn}
                </p>
                <p className="whitespace-pre-wrap">{typed.rationale}</p>
              </section>
            </div>
          </div>
        )}
      </Notice>
    </div>
  )
}
