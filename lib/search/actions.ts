'use server'

import { getLocale } from 'next-intl/server'
import { actionUser } from '@/lib/auth/session'
import { findPlaces } from '@/lib/search/queries'

/** What the jump dialog offers for what was typed so far. */
export async function offerPlaces(typed: string) {
  return findPlaces(await actionUser('reader'), String(typed), await getLocale())
}
