import { z } from 'zod'
import { LANGUAGES, type LocalText } from '@/lib/i18n/languages'

/** Text by language, BCP 47 code to words; at least one. */
export const localText = z
  .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), z.string().min(1))
  .refine((text) => Object.keys(text).length > 0, { error: 'errors.textMissing' })

const stored = z.record(z.string(), z.string())

/** A stored Json column of text by language. */
export const readLocal = (json: unknown): LocalText => stored.parse(json)
/** The same column as plain SQL reads it: Json is kept as text. */
export const localOf = (text: unknown): LocalText => readLocal(JSON.parse(String(text)))
export const readLocalOrNull = (json: unknown) => (json === null || json === undefined ? null : stored.parse(json))

/**
 * Words written in one language and said again in `others`: those of the reader's language, else as they were written.
 * `language` is undefined where nobody said what they were written in.
 */
export function saidIn(reader: string, words: string, others: LocalText | null, written: string | null) {
  const translated = others?.[reader]
  return translated ? { text: translated, language: reader } : { text: words, language: written ?? undefined }
}

/** The words in a language, else in the first language there is; with the language they are in. */
export function inLanguage(text: LocalText, language: string): { text: string; language: string } {
  const chosen = [language, ...LANGUAGES, ...Object.keys(text)].find((code) => text[code])
  return { text: chosen ? (text[chosen] ?? '') : '', language: chosen ?? language }
}
