type Named = {
  name: string
  label: string
  hint?: string
  /** The language that is typed, where it is not the page's. */
  lang?: string
  /** Over the whole width of the form. */
  isWide?: boolean
  /** Another place whose problem is shown here: a text's, at its first language. */
  of?: string
}
export type Option = { value: string; label: string }

/** One control of a record's form. */
export type FieldSpec = Named &
  (
    | { kind: 'hidden' }
    | { kind: 'text'; type?: 'date' | 'url' }
    | { kind: 'area'; rows?: number }
    | { kind: 'select'; options: Option[] }
  )

/** Rows of the same fields, as many as one adds; the fields' names count from the row. */
export type RowsSpec = {
  kind: 'rows'
  name: string
  label: string
  hint?: string
  /** What one row is called, and what its button says. */
  one: string
  add: string
  /** Whether the order says something, so that a row can be moved up. */
  isOrdered?: boolean
  /** Whether a stored row is folded up to a line of its words. */
  isFolded?: boolean
  fields: FieldSpec[]
}

export type SectionSpec = { title?: string; hint?: string; fields: (FieldSpec | RowsSpec)[] }

/** What a field of the form is called, by its name as sent; a row's field with its list. */
export function labelOf(sections: SectionSpec[], name: string) {
  const fields = sections.flatMap((section) => section.fields)
  for (const field of fields) {
    if (field.name === name) return field.label
    if (field.kind !== 'rows' || !name.startsWith(`${field.name}.`)) continue
    const inner = name.split('.').slice(2).join('.')
    const label = field.fields.find((one) => one.name === inner)?.label
    return label && label !== field.one ? `${field.one}, ${label}` : field.one
  }
  return name
}
