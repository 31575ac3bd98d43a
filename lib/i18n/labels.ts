import { z } from 'zod'
import type { Language } from '@/lib/i18n/languages'
import { messagesIn } from '@/lib/i18n/messages'

const codes = z.record(z.string(), z.record(z.string(), z.string()))

/** What a code of a list is called in a language, for what is not a page: exports, briefings, the API. */
export function labelIn(language: Language, list: string, code: string) {
  return codes.parse(messagesIn(language).codes)[list]?.[code] ?? code
}

/** What the codes of a list are called in a language, by code. */
export function labelsIn(language: Language, list: string, of: readonly string[]): Record<string, string> {
  const labels = codes.parse(messagesIn(language).codes)[list] ?? {}
  return Object.fromEntries(of.map((code) => [code, labels[code] ?? code]))
}
