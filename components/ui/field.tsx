import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'

/** A control's class, of `app/globals.css`; utilities override it. */
export const inputClass = 'input'

type FieldProps = { label: ReactNode; name: string; hint?: ReactNode; problem?: string | undefined; className?: string }

/** The ids by which a control names its hint and its problem. */
export const describedBy = (id: string, hint: unknown, problem: unknown) =>
  [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined

/** A label, a control, a hint, and what is wrong with what was typed. */
export function Field({
  label,
  name,
  hint,
  problem,
  className,
  id = name,
  children,
}: FieldProps & { id?: string; children: ReactNode }) {
  return (
    <div className={cn('space-y-1', className)}>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="text-sm font-medium text-alarm">
          {problem}
        </p>
      ) : null}
    </div>
  )
}

export function TextField({
  label,
  name,
  hint,
  problem,
  className,
  id = name,
  ...rest
}: FieldProps & ComponentProps<'input'>) {
  return (
    <Field {...{ label, name, hint, problem, className, id }}>
      <input
        id={id}
        name={name}
        className={inputClass}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, hint, problem)}
        {...rest}
      />
    </Field>
  )
}

export function TextArea({
  label,
  name,
  hint,
  problem,
  className,
  id = name,
  ...rest
}: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, name, hint, problem, className, id }}>
      <textarea
        id={id}
        name={name}
        rows={4}
        className={cn(inputClass, 'field-sizing-content max-h-[60vh] min-h-24')}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, hint, problem)}
        {...rest}
      />
    </Field>
  )
}

type SelectProps = FieldProps & ComponentProps<'select'> & { options: { value: string; label: string }[] }

export function SelectField({ label, name, hint, problem, className, id = name, options, ...rest }: SelectProps) {
  return (
    <Field {...{ label, name, hint, problem, className, id }}>
      <select
        // A form that is sent resets its selects: a new default makes a new one.
        key={String(rest.defaultValue)}
        id={id}
        name={name}
        className={inputClass}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, hint, problem)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
