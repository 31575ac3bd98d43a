import type { Language } from '@/lib/i18n/languages'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language
  }
}
