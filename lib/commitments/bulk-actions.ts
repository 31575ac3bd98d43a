'use server'

import { getLocale } from 'next-intl/server'
import { actionUser } from '@/lib/auth/session'
import { bulkChoice, bulkInput, previewBulk, reachOf } from '@/lib/commitments/bulk'
import type { BulkFormState } from '@/lib/commitments/bulk-form'
import { atOneMoment } from '@/lib/commitments/chosen'
import { commitments } from '@/lib/commitments/in-worker'
import { AppError } from '@/lib/errors'
import { inputOf, toFormPaths } from '@/lib/follow-ups/form'
import { typedOf } from '@/lib/forms'
import { redirect } from '@/lib/i18n/navigation'
import { problemsOf, readInput, say } from '@/lib/i18n/say'
import { requireParams } from '@/lib/values/params'

/** Shows what a bulk edit would do, then does it: a preview comes before every write, and a write only on its basis. */
export async function sendBulk(before: BulkFormState, form: FormData): Promise<BulkFormState> {
  const locale = await getLocale()
  const typed = typedOf(form)
  const state = { ...before, typed, message: null, problems: [], preview: null }
  if (typed.intent === 'more-evidence') return { ...state, evidenceCount: Math.min(before.evidenceCount + 1, 50) }
  const { input, rows } = inputOf({ ...typed, corrects: '' }, before.evidenceCount)
  const { nextReviewOn: _, ...verdict } = input
  const wanted = {
    ...(typed.status ? { verdict } : {}),
    ...(typed.review === 'set'
      ? { nextReviewOn: typed.nextReviewOn ?? '' }
      : typed.review === 'clear'
        ? { nextReviewOn: null }
        : {}),
    ...(typed.assigneeId === 'nobody'
      ? { assigneeId: null }
      : typed.assigneeId
        ? { assigneeId: typed.assigneeId }
        : {}),
  }
  const read = readInput(bulkInput, wanted, locale)
  if (!read.success) {
    const problems = problemsOf(read.error, locale).map(({ path, message }) => ({
      path: path.replace(/^verdict\./, ''),
      message,
    }))
    const [first] = problems
    return {
      ...state,
      message: first?.path === '' ? first.message : say(locale, 'errors.invalid'),
      problems: toFormPaths(problems, rows),
    }
  }
  let done: { count: number; at: Date }
  try {
    const user = await actionUser('analyst')
    const choice = requireParams(bulkChoice, new URLSearchParams(typed.choice))
    const preview = await previewBulk(user, choice, read.data)
    if (typed.intent !== 'apply') return { ...state, preview: { ...preview, refused: said(preview.refused, locale) } }
    try {
      const held = { basis: typed.basis ?? '', leaveOut: typed.leaveOut === 'yes' }
      done = await atOneMoment(async (now) =>
        commitments('applyBulk', user, await reachOf(user, choice), read.data, { ...held, ...now }),
      )
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message) }))
      return {
        ...state,
        message: say(locale, error.message),
        problems,
        preview: { ...preview, refused: said(preview.refused, locale) },
      }
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ...state, message: say(locale, error.message, error.values) }
  }
  const query = { done: done.at.toISOString(), count: String(done.count), verdict: typed.status ? 'yes' : 'no' }
  return redirect({ href: { pathname: '/commitments/bulk', query }, locale })
}

const said = (refused: { ref: string; reason: string }[], locale: 'en' | 'ru') =>
  refused.map(({ ref, reason }) => ({ ref, reason: say(locale, reason) }))

/** Takes a bulk verdict back. */
export async function takeBack(form: FormData) {
  const locale = await getLocale()
  const count = await commitments(
    'undoBulk',
    await actionUser('analyst'),
    new Date(String(form.get('at'))),
    String(form.get('rationale')),
  )
  redirect({ href: { pathname: '/commitments/bulk', query: { undone: String(count) } }, locale })
}
