'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { actionUser } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { type FormState, type SentFile, sentFile, type Typed, typedOf } from '@/lib/forms'
import { redirect } from '@/lib/i18n/navigation'
import { say } from '@/lib/i18n/say'
import { intake } from '@/lib/intake/in-worker'
import { discardEdition, proposeEdition } from '@/lib/statements/editions'

/** Keeps a corrected text as a draft and shows what it would do; a refused one comes back whole. */
export async function sendCorrection(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedOf(form)
  const { slug = '', draft = '', version = '', text = '' } = typed
  return refusedOr(typed, async () => {
    const user = await actionUser('analyst')
    const kept = draft === '' ? undefined : { id: draft, version: Number(version) }
    const file = form.get('file')
    const read = file instanceof File && file.size > 0 ? await readFile(await sentFile(file)) : null
    // A form sends line ends as CRLF (WHATWG HTML, form submission), whatever the text had.
    const words = read?.text ?? text.replaceAll('\r\n', '\n')
    const id = await proposeEdition(user, slug, words, { draft: kept, fileSha256: read?.sha256 ?? null })
    return `/statements/${slug}/correct/${id}`
  })
}

const readFile = ({ bytes, name }: SentFile) => intake('readDocument', bytes, name)

/** Publishes a draft on the preview that was seen. */
export async function sendEdition(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedOf(form)
  return refusedOr(typed, async () => {
    const user = await actionUser('analyst')
    const { slug, waiting } = await intake('publishEdition', user, typed.draft ?? '', Number(typed.version))
    return waiting > 0 ? `/statements/${slug}/anchors?published=yes` : `/statements/${slug}`
  })
}

/** Takes a draft away. */
export async function dropEdition(form: FormData) {
  const { draft = '', slug = '' } = typedOf(form)
  await discardEdition(await actionUser('analyst'), draft)
  redirect({ href: `/statements/${slug}/correct`, locale: await getLocale() })
}

/** Goes where `work` leads, or shows the form again with why it was refused. */
async function refusedOr(typed: Typed, work: () => Promise<string>): Promise<FormState> {
  const locale = await getLocale()
  let next: string
  try {
    next = await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    // The page behind the form is drawn anew, so that it stands on what there is now.
    if (error.code === 'conflict') refresh()
    const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message) }))
    return { typed, message: say(locale, error.message, error.values), problems, isKept: false }
  }
  return redirect({ href: next, locale })
}
