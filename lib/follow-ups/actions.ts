'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { actionUser } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { type FollowUpFormState, inputOf, toFormPaths } from '@/lib/follow-ups/form'
import { recordFollowUp } from '@/lib/follow-ups/mutations'
import { followUpInput } from '@/lib/follow-ups/schema'
import { typedOf } from '@/lib/forms'
import { redirect } from '@/lib/i18n/navigation'
import { problemsOf, readInput, say } from '@/lib/i18n/say'

/**
 * Records a verdict from the commitment's form. What is refused comes back with every word typed; a conflict comes back
 * with the version that stands now, so that the same words can be sent again.
 */
export async function sendFollowUp(before: FollowUpFormState, form: FormData): Promise<FollowUpFormState> {
  const locale = await getLocale()
  const typed = typedOf(form)
  const state = { ...before, typed, message: null, problems: [], since: null }
  if (typed.intent === 'more-evidence') return { ...state, evidenceCount: Math.min(before.evidenceCount + 1, 50) }
  const { input, rows } = inputOf(typed, before.evidenceCount)
  const read = readInput(followUpInput, input, locale)
  if (!read.success)
    return {
      ...state,
      message: say(locale, 'errors.invalid'),
      problems: toFormPaths(problemsOf(read.error, locale), rows),
    }
  const { ref = '', version = '', drawnAt = '' } = typed
  try {
    await recordFollowUp(await actionUser('analyst'), ref, Number(version), read.data)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message) }))
    // The page behind the form is drawn anew, so that what was recorded meanwhile stands beside it.
    if (error.code === 'conflict') refresh()
    const now = error.code === 'conflict' ? String(error.values.version) : version
    return {
      ...state,
      typed: { ...typed, version: now },
      message: say(locale, error.message, error.values),
      problems: toFormPaths(problems, rows),
      since: error.code === 'conflict' ? drawnAt : null,
    }
  }
  // From the review desk the next commitment is opened; else the one that was written.
  const next = typed.then?.startsWith('/reviews') ? typed.then : `/commitments/${ref}?recorded=${read.data.state}`
  return redirect({ href: next, locale })
}
