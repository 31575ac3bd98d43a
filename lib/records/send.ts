import { getLocale } from 'next-intl/server'
import type { z } from 'zod'
import { actionUser } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { type Typed, typedOf } from '@/lib/forms'
import { redirect } from '@/lib/i18n/navigation'
import { problemsOf, readInput, say } from '@/lib/i18n/say'
import { afterConflict, changeRows, inputOf, type RecordFormState } from '@/lib/records/form'
import type { Analyst } from '@/lib/values/people'

type Sending<S extends z.ZodType> = {
  schema: S
  /** Writes the record; returns the address to go to. `key` and `version` are the form's. */
  keep: (user: Analyst, input: z.output<S>, key: string, version: number) => Promise<string>
  /** The record as it stands now, as a form holds it: asked for after a conflict. */
  stands?: (user: Analyst, key: string) => Promise<Typed>
}

/**
 * What every record's form does when it is sent: a button of a row changes the rows; else the record is written. What is
 * refused comes back with every word typed. A conflict comes back with what a colleague wrote taken in, one's own words
 * kept, and the version that stands now, so that it can be sent again.
 */
export async function sendRecord<S extends z.ZodType>(
  before: RecordFormState,
  form: FormData,
  { schema, keep, stands = async () => ({}) }: Sending<S>,
): Promise<RecordFormState> {
  const locale = await getLocale()
  const typed = typedOf(form)
  const { key = '', version = '' } = typed
  const state = { ...before, typed, message: null, problems: [], clashes: null, taken: [], focus: null }
  const changed = changeRows(typed)
  if (changed) return { ...state, ...changed }
  const { input, toFormPath } = inputOf(typed)
  const read = readInput(schema, input, locale)
  if (!read.success) {
    const problems = problemsOf(read.error, locale)
    return { ...state, message: say(locale, 'errors.invalid'), problems: problems.map(atField(toFormPath)) }
  }
  let next: string
  try {
    const user = await actionUser('analyst')
    try {
      next = await keep(user, read.data, key, Number(version))
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error
      const merged = afterConflict(before, typed, await stands(user, key), String(error.values.version))
      return { ...merged, message: say(locale, error.message) }
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message, error.values) }))
    return { ...state, message: say(locale, error.message, error.values), problems: problems.map(atField(toFormPath)) }
  }
  return redirect({ href: next, locale })
}

const atField =
  (toFormPath: (path: string) => string) =>
  ({ path, message }: { path: string; message: string }) => ({ path: toFormPath(path), message })
