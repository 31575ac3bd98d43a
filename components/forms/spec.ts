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

/** Where a place of the form is, and what it is called: by a field's name as sent, or by the path of a problem. */
export function placeOf(sections: SectionSpec[], path: string): { id: string; label: string } {
  const fields = sections.flatMap((section) => section.fields)
  const isAt = (field: FieldSpec, name: string) => field.name === name || field.of === name
  for (const field of fields) {
    if (field.kind !== 'rows') {
      if (isAt(field, path)) return { id: field.name, label: field.label }
    } else if (field.name === path) return { id: path, label: field.label }
    else if (path.startsWith(`${field.name}.`)) {
      const [list, row, ...rest] = path.split('.')
      const inner = field.fields.find((one) => isAt(one, rest.join('.')))
      const label = inner && inner.label !== field.one ? `${field.one}, ${inner.label}` : field.one
      return { id: [list, row, ...(inner ? [inner.name] : [])].join('.'), label }
    }
  }
  return { id: path, label: path }
}
