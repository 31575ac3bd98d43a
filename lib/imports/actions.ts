'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { actionUser } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { SCALES } from '@/lib/follow-ups/scales'
import { type FormState, sentFile, typedOf } from '@/lib/forms'
import { redirect } from '@/lib/i18n/navigation'
import { say } from '@/lib/i18n/say'
import { imports } from '@/lib/imports/in-worker'
import { changeImport, dropImport } from '@/lib/imports/mutations'
import { getImport } from '@/lib/imports/queries'

async function refusal(error: unknown, typed: FormState['typed']): Promise<FormState> {
  if (!(error instanceof AppError)) throw error
  const locale = await getLocale()
  const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message) }))
  return { typed, isKept: false, message: say(locale, error.message, error.values), problems }
}

/** Reads a table into a draft and opens it. */
export async function readImport(_before: FormState, form: FormData): Promise<FormState> {
  let id: string
  try {
    const user = await actionUser('analyst')
    const file = form.get('file')
    if (!(file instanceof File) || (file.size === 0 && ['', 'undefined'].includes(file.name)))
      throw new AppError('invalid', 'errors.fileMissing')
    id = await imports('startImportOf', user, await sentFile(file))
  } catch (error) {
    return refusal(error, typedOf(form))
  }
  return redirect({ href: `/imports/${id}`, locale: await getLocale() })
}

/** Keeps what the columns, scores and verdicts are said to be, and draws the preview anew. */
export async function mapImport(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedOf(form)
  const said = (name: string) => typed[name]?.trim() ?? ''
  try {
    const user = await actionUser('analyst')
    const id = said('draft')
    const { draft } = await getImport(user, id)
    await changeImport(user, id, Number(typed.version), {
      targets: draft.headers.map((_, at) => said(`target.${at}`)),
      scale: SCALES.find((scale) => scale === typed.scale) ?? 'ours',
      scores: Object.fromEntries(
        Object.entries(typed).flatMap(([name, value]) => {
          const status = STATUSES.find((code) => code === value)
          return name.startsWith('score.') && status ? [[name.slice('score.'.length), status]] : []
        }),
      ),
      statement: said('statement'),
      source: {
        slug: said('source.slug'),
        title: said('source.title'),
        issuedOn: said('source.issuedOn'),
        language: typed['source.language'] === 'ru' ? 'ru' : 'en',
      },
      found: {
        observedOn: said('found.observedOn'),
        rationale: said('found.rationale'),
        confidence: CONFIDENCES.find((code) => code === typed['found.confidence']) ?? 'medium',
        url: said('found.url'),
        title: said('found.title'),
      },
    })
  } catch (error) {
    return refusal(error, typed)
  }
  refresh()
  return { typed: {}, message: null, problems: [], isKept: true }
}

/** Takes the table in as it was previewed. */
export async function sendImport(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedOf(form)
  let count: number
  try {
    const user = await actionUser('analyst')
    const choice = { basis: typed.basis ?? '', leaveOut: typed.leaveOut === 'yes' }
    count = (await imports('applyImport', user, typed.draft ?? '', choice)).count
  } catch (error) {
    refresh()
    return refusal(error, typed)
  }
  return redirect({ href: `/imports?done=${count}`, locale: await getLocale() })
}

export async function throwTableAway(form: FormData) {
  await dropImport(await actionUser('analyst'), String(form.get('draft')))
  redirect({ href: '/imports', locale: await getLocale() })
}
