import { z } from 'zod'
import { LANGUAGES } from '@/lib/i18n/languages'
import { ROLES } from '@/lib/values/people'

/** Long enough that length does the work (NIST SP 800-63B asks for 8 at least, and no rules of composition). */
export const password = z
  .string({ error: 'errors.text' })
  .min(10, { error: 'errors.passwordShort' })
  .max(128, { error: 'errors.passwordLong' })

const name = z
  .string({ error: 'errors.text' })
  .trim()
  .min(1, { error: 'errors.nameMissing' })
  .max(100, { error: 'errors.tooLong' })
const email = z
  .string({ error: 'errors.text' })
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: 'errors.email' }).max(200))

export const newUser = z.strictObject({ email, name, role: z.enum(ROLES, { error: 'errors.choice' }), password })
export const credentials = z.strictObject({ email, password: z.string({ error: 'errors.text' }).max(128) })
export const setupInput = z.strictObject({ code: z.string().max(200), email, name, password })
export const profileInput = z.strictObject({ name, language: z.enum(LANGUAGES).nullable().default(null) })
export const tokenInput = z.strictObject({ name })
export const passwordChange = z.strictObject({ current: z.string().max(128), next: password })
export const roleChange = z.strictObject({
  id: z.string().max(100),
  role: z.enum(ROLES, { error: 'errors.choice' }),
  disabled: z.stringbool().default(false),
})
