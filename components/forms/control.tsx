import type { FieldSpec } from '@/components/forms/spec'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import type { Problem } from '@/lib/errors'
import type { Typed } from '@/lib/forms'

type ControlProps = { spec: FieldSpec; name?: string; typed: Typed; problems: Problem[] }

/** One control, filled with what was typed, with its problem. `name` is the field's name as sent. */
export function Control({ spec, name = spec.name, typed, problems }: ControlProps) {
  const { kind, label, hint, lang, isWide } = spec
  const prefix = name.slice(0, name.length - spec.name.length)
  const places = [name, ...(spec.of ? [prefix + spec.of] : [])]
  const common = {
    ...{ name, label, hint, lang },
    className: isWide ? 'sm:col-span-2' : '',
    problem: problems.find(({ path }) => places.includes(path))?.message,
    defaultValue: typed[name] ?? '',
  }
  switch (kind) {
    case 'hidden':
      return <input type="hidden" name={name} value={typed[name] ?? ''} />
    case 'area':
      return (
        <TextArea {...common} rows={spec.rows ?? 4} style={{ minHeight: `${(spec.rows ?? 4) * 1.5 + 0.875}rem` }} />
      )
    case 'select':
      return <SelectField {...common} options={withTyped(spec.options, common.defaultValue)} />
    case 'text':
      return <TextField {...common} type={spec.type === 'date' ? 'date' : 'text'} inputMode={inputModeOf(spec.type)} />
  }
}

const inputModeOf = (type: 'date' | 'url' | undefined) => (type === 'url' ? 'url' : undefined)

/** A code that stands in the record but is no longer offered stays as it is until someone changes it. */
const withTyped = (options: { value: string; label: string }[], value: string) =>
  options.some((option) => option.value === value) ? options : [{ value, label: value }, ...options]
