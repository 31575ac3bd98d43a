import compile from 'icu-minify/compile'
import format, { type CompiledMessage } from 'icu-minify/format'
import type { Language } from '@/lib/i18n/languages'

/** A language's messages as their files have them, in ICU's syntax. */
export type Messages = { [key: string]: string | Messages }
/** The same as pages are drawn from: read once on the server, so that a browser needs no reader of ICU's syntax. */
export type CompiledMessages = { [key: string]: CompiledMessage | CompiledMessages }

export function compileMessages(messages: Messages): CompiledMessages {
  const compiled = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string' ? plain(compile(message)) : compileMessages(message),
  ])
  return Object.fromEntries(compiled)
}

/** As a page can carry it: the compiler's objects have no prototype, which React refuses. */
const plain = (message: CompiledMessage): CompiledMessage => JSON.parse(JSON.stringify(message))

const formatters = {
  getDateTimeFormat: (...asked: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...asked),
  getNumberFormat: (...asked: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...asked),
  getPluralRules: (...asked: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...asked),
}

/** A message with its values, for what is not a page: exports, briefings, the API, commands. */
export function formatIn(language: Language, message: string, values: Record<string, string | number> = {}) {
  return String(format(compile(message), language, values, { formatters, timeZone: 'UTC' }))
}
