import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { problemsOf, readInput } from '@/lib/i18n/say'

/** A parameter that could not be read, as it stood in the address. */
export type Ignored = { name: string; value: string }
type Given = Record<string, string | string[] | undefined>
type QuerySchema = z.ZodObject

/** Reads a page's parameters, dropping each that cannot be read; what was dropped comes back to be said. */
export function readParams<S extends QuerySchema>(schema: S, given: Given): { query: z.output<S>; ignored: Ignored[] } {
  const known = Object.keys(schema.shape)
  const ignored: Ignored[] = []
  const kept: Given = {}
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === '') continue
    if (!known.includes(name)) ignored.push({ name, value: listOf(value).join(', ') })
    else if (isList(schema, name)) {
      const { good, bad } = split(schema, name, listOf(value))
      if (good.length > 0) kept[name] = good
      ignored.push(...bad.map((item) => ({ name, value: item })))
    } else {
      const [first = '', ...rest] = listOf(value)
      if (first === '') continue
      if (isReadable(schema, { [name]: first })) kept[name] = first
      else ignored.push({ name, value: first })
      ignored.push(...rest.map((item) => ({ name, value: item })))
    }
  }
  return { query: schema.parse(kept), ignored }
}

/** Reads a request's parameters; refuses with `invalid` and the path of each that cannot be read. */
export function requireParams<S extends QuerySchema>(schema: S, params: URLSearchParams): z.output<S> {
  const given: Given = {}
  const problems = []
  for (const name of new Set(params.keys())) {
    const values = params.getAll(name)
    if (values.length > 1 && name in schema.shape && !isList(schema, name))
      problems.push({ path: name, message: 'errors.givenTwice' })
    given[name] = isList(schema, name) ? values : values[0]
  }
  const parsed = readInput(schema, given, 'en')
  if (parsed.success && problems.length === 0) return parsed.data
  const found = parsed.success ? [] : problemsOf(parsed.error, 'en')
  throw new AppError('invalid', 'errors.invalidParameters', [...problems, ...found])
}

const listOf = (value: string | string[]) => (Array.isArray(value) ? value : [value])
const isReadable = (schema: QuerySchema, given: Given) => schema.safeParse(given).success

function isList(schema: QuerySchema, name: string) {
  const field = schema.shape[name]
  const inner = field instanceof z.ZodDefault ? field.unwrap() : field
  return inner instanceof z.ZodArray
}

function split(schema: QuerySchema, name: string, values: string[]) {
  const unique = [...new Set(values.filter((value) => value !== ''))]
  const good = unique.filter((value) => isReadable(schema, { [name]: [value] }))
  return { good, bad: unique.filter((value) => !good.includes(value)) }
}
