import type { FormState, Typed } from '@/lib/forms'
import { type Clash, mergeTyped } from '@/lib/records/merge'

/** What a record's form shows again: every word typed, what is wrong, and after a conflict what stands now. */
export type RecordFormState = FormState & {
  /** The record as the form was drawn from it, so that what a colleague wrote meanwhile can be told from one's own. */
  base: Typed
  /** Where a colleague and oneself wrote different words; null when nobody else wrote. */
  clashes: Clash[] | null
  /** Fields that a colleague changed and oneself did not: theirs stand in the form now. */
  taken: string[]
  /** The field that was just added, to go on from. */
  focus: string | null
}

/** A form at first, drawn from what stands. `key` names the record, `version` is the one it is drawn from. */
export function firstState(base: Typed, key: string, version: number): RecordFormState {
  const typed = { ...base, key, version: String(version) }
  return { typed, base, message: null, problems: [], isKept: false, clashes: null, taken: [], focus: null }
}

/** Fields that are about the form, not about the record. */
const ABOUT_THE_FORM = new Set(['key', 'version', 'intent'])

/** What was typed of the record itself; a text area's lines end as they are stored. */
export function recordOf(typed: Typed): Typed {
  const fields = Object.entries(typed).filter(([name]) => !ABOUT_THE_FORM.has(name))
  return Object.fromEntries(fields.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]))
}

const MARK = 'row'
const NEW = /^new(\d+)$/

/** The keys of a list's rows, in order: `new1`, … for what is not stored yet, else the stored row's own. */
export function rowKeys(typed: Typed, list: string): string[] {
  return Object.keys(typed).flatMap((name) => {
    const [first, key, last] = name.split('.')
    return first === list && last === MARK && key ? [key] : []
  })
}

/** A list's rows as a form holds them: each with its key, or null for one that is not stored. */
export function rowsTyped(list: string, rows: { key: string | null; fields: Typed }[]): Typed {
  const named = rows.flatMap(({ key, fields }, n) => {
    const row = `${list}.${key ?? `new${n + 1}`}`
    return [[`${row}.${MARK}`, ''], ...Object.entries(fields).map(([name, value]) => [`${row}.${name}`, value])]
  })
  return Object.fromEntries(named)
}

/** Text by language as a form holds it. */
export function textTyped(name: string, text: Record<string, string> | null): Typed {
  return Object.fromEntries(Object.entries(text ?? {}).map(([language, words]) => [`${name}.${language}`, words]))
}

/** Adds a row, takes one out or moves one up, as the button that was pressed says; null for any other button. */
export function changeRows(typed: Typed): { typed: Typed; focus: string | null } | null {
  const [, what, list = '', row = ''] = /^(add|remove|up) (\w+)(?: ([\w-]+))?$/.exec(typed.intent ?? '') ?? []
  if (what === undefined) return null
  const keys = rowKeys(typed, list)
  if (what === 'add') {
    const used = keys.map((key) => Number(NEW.exec(key)?.[1] ?? 0))
    const added = `${list}.new${Math.max(0, ...used) + 1}`
    return { typed: { ...typed, [`${added}.${MARK}`]: '' }, focus: added }
  }
  const at = keys.indexOf(row)
  const order =
    what === 'remove' || at < 1
      ? keys.filter((key) => what !== 'remove' || key !== row)
      : [...keys.slice(0, at - 1), row, ...keys.slice(at - 1, at), ...keys.slice(at + 1)]
  const others = Object.entries(typed).filter(([name]) => !keys.some((key) => name.startsWith(`${list}.${key}.`)))
  const rows = order.flatMap((key) => Object.entries(typed).filter(([name]) => name.startsWith(`${list}.${key}.`)))
  return { typed: Object.fromEntries([...others, ...rows]), focus: what === 'up' ? `${list}.${row}` : list }
}

type Nested = { [name: string]: unknown }

/**
 * What a form says, in the shape that schemas take: `title.en` is nested, rows become lists, each with the `id` of the
 * row it was drawn from (null for a new one), and a row of the single field `value` is that value. A new row in which
 * nothing was typed is not sent; `toFormPath` leads from a place in the lists back to the form's field.
 */
export function inputOf(typed: Typed) {
  const input: Nested = {}
  const sent = new Map<string, string[]>()
  const record = recordOf(typed)
  const lists = new Set(Object.keys(record).flatMap((name) => (name.endsWith(`.${MARK}`) ? name.split('.', 1) : [])))
  for (const list of lists) {
    const keys = rowKeys(record, list).filter((key) => !NEW.test(key) || !isBlank(record, `${list}.${key}.`))
    sent.set(list, keys)
    input[list] = keys.map((key) => rowInput(record, `${list}.${key}.`, NEW.test(key) ? null : key))
  }
  for (const [name, value] of Object.entries(record)) {
    const [first = ''] = name.split('.', 1)
    if (!lists.has(first)) put(input, name.split('.'), value)
  }
  const toFormPath = (path: string) => {
    const [, list = '', n = '', rest = ''] = /^(\w+)\.(\d+)(?:\.(.+))?$/.exec(path) ?? []
    const key = sent.get(list)?.[Number(n)]
    return key === undefined ? path : `${list}.${key}.${rest || 'value'}`
  }
  return { input, toFormPath }
}

const isBlank = (typed: Typed, prefix: string) =>
  Object.entries(typed).every(([name, value]) => !name.startsWith(prefix) || value.trim() === '')

function rowInput(typed: Typed, prefix: string, id: string | null): unknown {
  const row: Nested = {}
  for (const [name, value] of Object.entries(typed))
    if (name.startsWith(prefix) && name !== prefix + MARK) put(row, name.slice(prefix.length).split('.'), value)
  return Object.keys(row).length === 1 && 'value' in row ? row.value : { id, ...row }
}

function put(into: Nested, [first = '', ...rest]: string[], value: string) {
  if (rest.length === 0) {
    into[first] = value
    return
  }
  const inner = into[first]
  const next: Nested = isNested(inner) ? inner : {}
  into[first] = next
  put(next, rest, value)
}

const isNested = (value: unknown): value is Nested => typeof value === 'object' && value !== null

/** After a conflict: the form with what stands now taken in, one's own words kept, and where the two differ. */
export function afterConflict(before: RecordFormState, typed: Typed, stands: Typed, version: string): RecordFormState {
  const { typed: merged, clashes, taken } = mergeTyped(before.base, recordOf(typed), stands)
  return {
    ...before,
    typed: { ...merged, key: typed.key ?? '', version },
    ...{ base: stands, clashes, taken, focus: null, problems: [] },
  }
}
