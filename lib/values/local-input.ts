import { z } from 'zod'
import { localText } from '@/lib/i18n/local-text'

const trimmed = z.record(z.string(), z.string().trim().max(10_000, { error: 'errors.tooLong' }))

/** Text by language without the languages in which nothing was typed. */
function filled(value: unknown) {
  const read = trimmed.safeParse(value)
  return read.success ? Object.fromEntries(Object.entries(read.data).filter(([, words]) => words !== '')) : value
}

/** Text by language, in at least one. */
export const localInput = z.preprocess(filled, localText)

/** Text by language; null when nothing was typed in any. */
export const localOrNull = z.preprocess((value) => {
  const text = filled(value ?? {})
  return typeof text === 'object' && text !== null && Object.keys(text).length === 0 ? null : text
}, localText.nullable())

/** A language, BCP 47. */
export const languageCode = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'errors.languageCode' })
