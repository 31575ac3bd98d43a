import { z } from 'zod'
import { AppError, type Problem } from '@/lib/errors'
import { formatIn } from '@/lib/i18n/icu'
import type { Language } from '@/lib/i18n/languages'
import { messagesIn } from '@/lib/i18n/messages'

const KEY = /^errors\.[A-Za-z]+$/
const ZOD_LOCALES = { en: z.locales.en(), ru: z.locales.ru() }

/** A message key in a language; text that is no key is returned as it is. */
export function say(language: Language, key: string, values: Record<string, string | number> = {}) {
  if (!KEY.test(key)) return key
  const errors: Record<string, string> = z.record(z.string(), z.string()).parse(messagesIn(language).errors)
  const message = errors[key.slice('errors.'.length)]
  return message === undefined ? key : formatIn(language, message, values)
}

/** An error's message, in English, for commands and the API. */
export function sayInEnglish(error: AppError) {
  const problems = error.problems.map(({ path, message }) => `\n  ${path}: ${say('en', message)}`)
  return say('en', error.message, error.values) + problems.join('')
}

/** A schema's reading of an input, with zod's own messages in a language; the schema's own messages are keys. */
export function readInput<S extends z.ZodType>(schema: S, input: unknown, language: Language) {
  return schema.safeParse(input, { error: ZOD_LOCALES[language].localeError })
}

/** What a schema refused: the path and what to do, in a language. */
export function problemsOf(error: z.ZodError, language: Language): Problem[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [{ path: at.join('.'), message: say(language, issue.message) }]
    return issue.keys.map((key) => ({ path: [...at, key].join('.'), message: say(language, 'errors.unknownField') }))
  })
}

/** The input as its schema reads it; refuses with `invalid` and the problems in English. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = readInput(schema, input, 'en')
  if (parsed.success) return parsed.data
  throw new AppError('invalid', 'errors.invalid', problemsOf(parsed.error, 'en'))
}
