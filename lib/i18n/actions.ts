'use server'

import { cookies } from 'next/headers'
import { theme } from '@/lib/i18n/theme'

/** Keeps the chosen theme for a year. */
export async function setTheme(form: FormData) {
  const jar = await cookies()
  jar.set('theme', theme.parse(form.get('theme')), { maxAge: 365 * 86_400, sameSite: 'lax', path: '/' })
}
