import { defineRouting } from 'next-intl/routing'
import { LANGUAGES } from '@/lib/i18n/languages'

/** English at `/`, the others under their code. The address alone decides: a link reads the same for whoever opens it. */
export const routing = defineRouting({
  locales: LANGUAGES,
  defaultLocale: 'en',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
})
