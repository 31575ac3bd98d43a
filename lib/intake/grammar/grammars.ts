import type { StatementLanguage } from '@/lib/intake/languages'
import { ENGLISH } from './en/grammar'
import type { Grammar } from './grammar'
import { RUSSIAN } from './ru/grammar'

/** Every language that statements are read in. */
export const GRAMMARS: Record<StatementLanguage, Grammar> = { en: ENGLISH, ru: RUSSIAN }

/** What is made of a grammar once, when it is first asked for. */
export function perLanguage<T>(make: (language: StatementLanguage) => T): (language: StatementLanguage) => T {
  const made = new Map<StatementLanguage, T>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const fresh = make(language)
    made.set(language, fresh)
    return fresh
  }
}
