import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { compiledIn } from '@/lib/i18n/messages'
import { routing } from '@/lib/i18n/routing'

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  return { locale, messages: compiledIn(locale), timeZone: 'UTC' }
})
