'use server'

import { isAPIError } from 'better-auth/api'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import type { z } from 'zod'
import { attempts } from '@/lib/auth/attempts'
import { clientAddress } from '@/lib/auth/client-address'
import { addUser, changePassword, changeProfile, changeRole, issueToken, revokeToken } from '@/lib/auth/mutations'
import { origin } from '@/lib/auth/origin'
import { ownPath } from '@/lib/auth/own-path'
import { getLanguageOf } from '@/lib/auth/queries'
import {
  credentials,
  newUser,
  passwordChange,
  profileInput,
  roleChange,
  setupInput,
  tokenInput,
} from '@/lib/auth/schema'
import { auth } from '@/lib/auth/server'
import { actionUser } from '@/lib/auth/session'
import { setUpAdmin } from '@/lib/auth/setup'
import { AppError } from '@/lib/errors'
import { type FormState, typedOf } from '@/lib/forms'
import { LANGUAGES } from '@/lib/i18n/languages'
import { redirect } from '@/lib/i18n/navigation'
import { problemsOf, readInput, say } from '@/lib/i18n/say'

/** Reads a form by its schema, does what it asks, and says in the reader's language what came of it. */
async function kept<S extends z.ZodType>(
  schema: S,
  form: FormData,
  work: (input: z.output<S>) => Promise<unknown>,
): Promise<FormState> {
  const locale = await getLocale()
  const typed = typedOf(form)
  const refused = { typed, isKept: false }
  const fields = Object.fromEntries([...form].filter(([name]) => !name.startsWith('$')))
  const read = readInput(schema, fields, locale)
  if (!read.success)
    return { ...refused, message: say(locale, 'errors.invalid'), problems: problemsOf(read.error, locale) }
  try {
    await work(read.data)
    refresh()
    return { typed: {}, message: null, problems: [], isKept: true }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message) }))
    return { ...refused, message: say(locale, error.message, error.values), problems }
  }
}

/** Does what a right password allows; guesses are limited by the account and by who asks. */
const guarded = async <T>(account: string, work: () => Promise<T>) =>
  attempts.make({ account, address: clientAddress(await headers()) }, work)

async function openSession(email: string, password: string) {
  try {
    await auth.api.signInEmail({ body: { email, password }, headers: await headers() })
  } catch (error) {
    if (isAPIError(error)) throw new AppError('unauthenticated', 'errors.credentials')
    throw error
  }
}

export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const next = ownPath(form.get('next'), origin())
  form.delete('next')
  const state = await kept(credentials, form, ({ email, password }) =>
    guarded(email, () => openSession(email, password)),
  )
  if (!state.isKept) return { ...state, typed: { ...state.typed, next } }
  const chosen = await getLanguageOf(String(form.get('email')))
  return redirect({ href: next, locale: chosen ?? (await getLocale()) })
}

export async function signOut() {
  await auth.api.signOut({ headers: await headers() })
  redirect({ href: '/', locale: await getLocale() })
}

export async function setUp(_before: FormState, form: FormData): Promise<FormState> {
  const state = await kept(setupInput, form, async (input) => {
    await guarded('setup', () => setUpAdmin(input))
    await openSession(input.email, input.password)
  })
  return state.isKept ? redirect({ href: '/', locale: await getLocale() }) : state
}

export async function saveProfile(_before: FormState, form: FormData): Promise<FormState> {
  if (form.get('language') === '') form.delete('language')
  const state = await kept(profileInput, form, async (input) => changeProfile(await actionUser('person'), input))
  const locale = await getLocale()
  const chosen = LANGUAGES.find((language) => language === form.get('language'))
  if (state.isKept && chosen && chosen !== locale) redirect({ href: '/account', locale: chosen })
  return { ...state, typed: typedOf(form) }
}

export async function savePassword(_before: FormState, form: FormData): Promise<FormState> {
  return kept(passwordChange, form, async (input) => {
    const person = await actionUser('person')
    await guarded(person.email, () => changePassword(person, input))
    await openSession(person.email, input.next)
  })
}

/** Makes an API token and shows it this once, as the form's message. */
export async function makeToken(_before: FormState, form: FormData): Promise<FormState> {
  let token: string | null = null
  const state = await kept(tokenInput, form, async ({ name }) => {
    const person = await actionUser('person')
    token = await issueToken({ email: person.email, name }, person)
  })
  return token ? { ...state, message: token } : state
}

export async function dropToken(form: FormData) {
  await revokeToken(await actionUser('person'), String(form.get('id')))
  refresh()
}

export async function inviteUser(_before: FormState, form: FormData): Promise<FormState> {
  return kept(newUser, form, async (input) => addUser(input, await actionUser('admin')))
}

export async function saveRole(_before: FormState, form: FormData): Promise<FormState> {
  return kept(roleChange, form, async (input) => changeRole(await actionUser('admin'), input))
}
