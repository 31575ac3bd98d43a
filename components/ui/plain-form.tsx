'use client'

import { type ComponentProps, type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'

type Problem = { path: string; message: string }
type State = { typed: Record<string, string>; message: string | null; problems: Problem[]; isKept: boolean }
type FieldSpec = { name: string; label: string; hint?: string } & (
  | ({ kind?: 'text' } & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'defaultValue' | 'required'>)
  | { kind: 'select'; options: { value: string; label: string }[]; defaultValue?: string }
  | { kind: 'hidden'; value: string }
)

type PlainFormProps = {
  label: string
  fields: FieldSpec[]
  action: (before: State, form: FormData) => Promise<State>
  send: string
  kept?: ReactNode
  className?: string
}

/** A form of simple fields. Works without JavaScript; a refused one comes back full, but for passwords. */
export function PlainForm({ label, fields, action, send, kept, className = 'max-w-md space-y-4' }: PlainFormProps) {
  const [state, submit, isSending] = useActionState(action, { typed: {}, message: null, problems: [], isKept: false })
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.message || state.isKept) said.current?.focus()
  }, [state])
  return (
    <form action={submit} className={className} aria-label={label}>
      <div ref={said} tabIndex={-1} className="outline-none empty:hidden">
        {state.isKept ? (
          <Notice role="status">
            {kept}{' '}
            {state.message ? <output className="mt-1 block font-mono text-sm break-all">{state.message}</output> : null}
          </Notice>
        ) : state.message ? (
          <Notice role="alert" tone="alarm" title={state.message} />
        ) : null}
      </div>
      {fields.map((field) => (
        <FormField key={field.name} field={field} state={state} />
      ))}
      <Button look="primary" disabled={isSending}>
        {send}
      </Button>
    </form>
  )
}

function FormField({ field, state }: { field: FieldSpec; state: State }) {
  const problem = state.problems.find(({ path }) => path === field.name)?.message
  const typed = state.typed[field.name]
  if (field.kind === 'hidden') return <input type="hidden" name={field.name} value={field.value} />
  const { kind, ...rest } = field
  if (rest && 'options' in rest)
    return <SelectField {...rest} defaultValue={typed ?? rest.defaultValue} problem={problem} />
  return <TextField {...rest} defaultValue={typed ?? rest.defaultValue} problem={problem} />
}
