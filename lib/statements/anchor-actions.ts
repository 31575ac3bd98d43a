'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { actionUser } from '@/lib/auth/session'
import { withdrawCommitment } from '@/lib/commitments/mutations'
import { AppError } from '@/lib/errors'
import { type FormState, typedOf } from '@/lib/forms'
import { redirect } from '@/lib/i18n/navigation'
import { say } from '@/lib/i18n/say'
import { withdrawalInput } from '@/lib/records/fields'
import { placeOfWords, settleAnchor } from '@/lib/statements/anchors'
import { anchorChoice } from '@/lib/statements/edition-schema'

/** What a waiting commitment's form asks for: the place offered, words of one's own, or to withdraw the promise. */
export async function sendAnchor(_before: FormState, form: FormData): Promise<FormState> {
  const locale = await getLocale()
  const typed = typedOf(form)
  const { intent, slug = '', ref = '', edition = '', place = '', words = '', passage = '' } = typed
  const version = Number(typed.version)
  const refused = (message: string, path: string, problem: string) => ({
    ...{ typed, message: say(locale, message), isKept: false },
    problems: [{ path, message: say(locale, problem) }],
  })
  if (passage !== '' && !/^[1-9]\d{0,5}$/.test(passage)) return refused('errors.invalid', 'passage', 'errors.number')
  const reason = intent === 'withdraw' ? withdrawalInput.safeParse({ reason: typed.reason }) : null
  if (reason && !reason.success)
    return refused('errors.invalid', 'reason', reason.error.issues[0]?.message ?? 'errors.reasonMissing')
  const [at, start, end] = place.split(' ')
  const offered = anchorChoice.safeParse({ edition, passage: at, start, end })
  if (intent === 'accept' && !offered.success) return refused('errors.invalid', 'place', 'errors.choice')
  try {
    const user = await actionUser('analyst')
    if (reason) await withdrawCommitment(user, ref, version, reason.data.reason)
    else {
      const given = { edition: Number(edition), words, passage: passage === '' ? null : Number(passage) }
      const choice = intent === 'accept' && offered.success ? offered.data : await placeOfWords(user, slug, given)
      await settleAnchor(user, ref, version, choice)
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // The list behind the form is drawn anew, so that what was settled meanwhile leaves it.
    if (error.code === 'conflict') refresh()
    const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message) }))
    return { typed, message: say(locale, error.message, error.values), problems, isKept: false }
  }
  return redirect({ href: { pathname: `/statements/${slug}/anchors`, query: { done: ref } }, locale })
}
