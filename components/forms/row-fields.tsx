import { useTranslations } from 'next-intl'
import { Control } from '@/components/forms/control'
import type { RowsSpec } from '@/components/forms/spec'
import { Button } from '@/components/ui/button'
import type { Problem } from '@/lib/errors'
import type { Typed } from '@/lib/forms'
import { rowKeys } from '@/lib/records/form'

type RowFieldsProps = {
  spec: RowsSpec
  typed: Typed
  problems: Problem[]
  /** Whether a heading says the rows' name already. */
  isTitled?: boolean
}

/** Rows that can be added, taken out and moved, each by a button that sends the form: no script is needed. */
export function RowFields({ spec, typed, problems, isTitled = false }: RowFieldsProps) {
  const keys = rowKeys(typed, spec.name)
  const problem = problems.find(({ path }) => path === spec.name)?.message
  return (
    <fieldset id={spec.name} tabIndex={-1} className="space-y-3 outline-none sm:col-span-2">
      <legend className={isTitled ? 'sr-only' : 'mb-1 text-sm font-medium'}>{spec.label}</legend>
      {spec.hint ? <p className="text-sm text-soft">{spec.hint}</p> : null}
      {keys.map((rowKey, n) => (
        <Row key={rowKey} spec={spec} rowKey={rowKey} n={n + 1} typed={typed} problems={problems} />
      ))}
      {problem ? <p className="text-sm font-medium text-alarm">{problem}</p> : null}
      <Button name="intent" value={`add ${spec.name}`} formNoValidate>
        {spec.add}
      </Button>
    </fieldset>
  )
}

type RowProps = RowFieldsProps & { rowKey: string; n: number }

function Row({ spec, rowKey, n, typed, problems }: RowProps) {
  const prefix = `${spec.name}.${rowKey}.`
  const words = summaryOf(spec, typed, prefix)
  const isOpen = words === '' || rowKey.startsWith('new') || problems.some(({ path }) => path.startsWith(prefix))
  const isSingle = spec.fields.length === 1
  const fields = spec.fields.map((field) => (
    <Control
      key={field.name}
      spec={isSingle ? { ...field, label: `${field.label} ${n}` } : field}
      name={prefix + field.name}
      typed={typed}
      problems={problems}
    />
  ))
  const mark = <input type="hidden" name={`${prefix}row`} value="" />
  if (isSingle)
    return (
      <div id={`${spec.name}.${rowKey}`} className="flex flex-wrap items-end gap-2 [&>:nth-child(2)]:grow">
        {mark}
        {fields}
        <RowTools spec={spec} rowKey={rowKey} n={n} />
      </div>
    )
  const body = (
    <>
      {mark}
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">{fields}</div>
      <RowTools spec={spec} rowKey={rowKey} n={n} />
    </>
  )
  if (!spec.isFolded)
    return (
      <fieldset id={`${spec.name}.${rowKey}`} className="space-y-3 rounded-(--radius) border p-3">
        <legend className="px-1 text-sm font-semibold">{`${spec.one} ${n}`}</legend>
        {body}
      </fieldset>
    )
  return (
    <details id={`${spec.name}.${rowKey}`} open={isOpen} className="rounded-(--radius) border">
      <summary className="px-3 py-2 text-sm">
        <span className="font-semibold">{`${spec.one} ${n}`}</span> <span className="text-soft">{words}</span>
      </summary>
      <fieldset className="space-y-3 border-t p-3">
        <legend className="sr-only">{`${spec.one} ${n}`}</legend>
        {body}
      </fieldset>
    </details>
  )
}

function RowTools({ spec, rowKey, n }: { spec: RowsSpec; rowKey: string; n: number }) {
  const t = useTranslations('records')
  return (
    <div className="flex gap-2">
      {spec.isOrdered && n > 1 ? (
        <Button
          name="intent"
          value={`up ${spec.name} ${rowKey}`}
          formNoValidate
          aria-label={t('upRow', { row: `${spec.one} ${n}` })}
        >
          {t('up')}
        </Button>
      ) : null}
      <Button
        look="bare"
        name="intent"
        value={`remove ${spec.name} ${rowKey}`}
        formNoValidate
        aria-label={t('removeRow', { row: `${spec.one} ${n}` })}
      >
        {t('remove')}
      </Button>
    </div>
  )
}

/** The first words of a row, as its choices are called. */
function summaryOf(spec: RowsSpec, typed: Typed, prefix: string) {
  const words = spec.fields.flatMap((field) => {
    const value = typed[prefix + field.name]
    if (!value) return []
    return field.kind === 'select' ? (field.options.find((one) => one.value === value)?.label ?? value) : value
  })
  const line = words.slice(0, 3).join(' · ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}
