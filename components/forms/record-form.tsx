'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Control } from '@/components/forms/control'
import { Refusal } from '@/components/forms/refusal'
import { RowFields } from '@/components/forms/row-fields'
import type { SectionSpec } from '@/components/forms/spec'
import { Button } from '@/components/ui/button'
import type { Typed } from '@/lib/forms'
import { firstState, type RecordFormState } from '@/lib/records/form'

export type RecordFormProps = {
  label: string
  sections: SectionSpec[]
  action: (before: RecordFormState, form: FormData) => Promise<RecordFormState>
  /** The record as the form is drawn from it, which one, and at which version; a new one has none. */
  typed: Typed
  recordKey?: string
  version?: number
  send: string
  look?: 'primary' | 'quiet'
  children?: ReactNode
}

/**
 * The form of any record: its sections of fields and rows. Works without JavaScript; a refused form comes back full; after
 * a conflict it says what stands now beside what was typed, and can be sent again.
 */
export function RecordForm({
  label,
  sections,
  action,
  typed,
  recordKey = '',
  version = 0,
  send,
  look = 'primary',
  children,
}: RecordFormProps) {
  const t = useTranslations('records')
  const [state, submit, isSending] = useActionState(action, firstState(typed, recordKey, version))
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => focusAfter(form.current, state), [state])
  return (
    <form ref={form} action={submit} className="max-w-3xl space-y-8" aria-label={label}>
      {/* Enter in a field sends the form, not the first row's button. */}
      <button type="submit" name="intent" value="send" hidden tabIndex={-1} aria-hidden>
        {send}
      </button>
      {['key', 'version'].map((name) => (
        <input key={`${name} ${state.typed[name]}`} type="hidden" name={name} value={state.typed[name] ?? ''} />
      ))}
      <div role="alert" tabIndex={-1} className="outline-none empty:hidden">
        <Refusal state={state} sections={sections} />
      </div>
      {sections.map(({ title, hint, fields }) => {
        const controls = fields.map((field) =>
          field.kind === 'rows' ? (
            <RowFields
              key={field.name}
              spec={field}
              typed={state.typed}
              problems={state.problems}
              isTitled={field.label === title}
            />
          ) : (
            <Control key={field.name} spec={field} typed={state.typed} problems={state.problems} />
          ),
        )
        return (
          <section key={fields[0]?.name ?? title} className="space-y-4">
            {title ? <h2 className="border-b pb-2 text-lg font-semibold">{title}</h2> : null}
            {hint ? <p className="text-sm text-soft">{hint}</p> : null}
            <div className="grid items-start gap-4 sm:grid-cols-2">{controls}</div>
          </section>
        )
      })}
      <div className="flex flex-wrap items-center gap-4">
        <Button look={look} name="intent" value="send" disabled={isSending}>
          {state.clashes ? t('sendAgain') : send}
        </Button>
        {children}
      </div>
    </form>
  )
}

/** Moves the eye to what the answer is about: the refusal, the row that was added, or the list that a row left. */
function focusAfter(form: HTMLFormElement | null, { message, focus }: RecordFormState) {
  if (message) form?.querySelector<HTMLElement>('[role=alert]')?.focus()
  else if (focus) {
    const place = form?.ownerDocument.getElementById(focus)
    const control = place?.querySelector<HTMLElement>('select, textarea, input:not([type=hidden])')
    ;(focus.includes('.') ? control : place)?.focus()
  }
}
