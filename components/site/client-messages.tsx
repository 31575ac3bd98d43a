import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { compiledIn } from '@/lib/i18n/messages'
import { pickMessages } from '@/lib/i18n/pick'

/** What the frame of every page and the pictures of verdicts say. */
const EVERYWHERE = [
  'site.otherLanguage',
  'site.jump',
  'site.nav',
  'site.keys',
  'site.error',
  'codes.status',
  'overview.all',
]
/** What the form of a record says. */
export const RECORD_FORM = ['none', 'remove', 'removeRow', 'sendAgain', 'up', 'upRow', 'conflict'].map(
  (key) => `records.${key}`,
)
/** What the form of a follow-up says. */
export const FOLLOW_UP_FORM = ['followUps.form', 'codes.bearing', 'codes.confidence']

/**
 * The words that the client components inside may say, by their paths in the message files: only those travel with the
 * page. A folder of routes names its own in its layout, and those of the folders in it are named anew.
 */
export async function ClientMessages({ of = [], children }: { of?: string[]; children: ReactNode }) {
  const messages = pickMessages(compiledIn(await getLocale()), [...EVERYWHERE, ...of])
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
