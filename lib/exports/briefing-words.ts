import { z } from 'zod'
import { formatIn } from '@/lib/i18n/icu'
import type { Language } from '@/lib/i18n/languages'
import { messagesIn } from '@/lib/i18n/messages'

const messages = z.object({ briefing: z.record(z.string(), z.string()) })

/** The briefing's own words in a language. */
export function briefingWords(language: Language) {
  const { briefing } = messages.parse(messagesIn(language).docs)
  return (key: string, values: Record<string, string | number> = {}) => formatIn(language, briefing[key] ?? key, values)
}
export type BriefingWords = ReturnType<typeof briefingWords>
