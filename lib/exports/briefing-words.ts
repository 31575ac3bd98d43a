import { createTranslator } from 'next-intl'
import { z } from 'zod'
import type { Language } from '@/lib/i18n/languages'
import { messagesIn } from '@/lib/i18n/messages'

const messages = z.object({ briefing: z.record(z.string(), z.string()) })

/** The briefing's own words in a language. */
export function briefingWords(language: Language) {
  const t = createTranslator({ locale: language, messages: messages.parse(messagesIn(language).docs).briefing })
  return (key: string, values: Record<string, string | number> = {}) => t(key, values)
}
export type BriefingWords = ReturnType<typeof briefingWords>
