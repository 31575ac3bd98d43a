'use server'

import { refresh } from 'next/cache'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { actionUser } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { type FormState, sentFile, type Typed, typedOf } from '@/lib/forms'
import { LANGUAGES } from '@/lib/i18n/languages'
import { redirect } from '@/lib/i18n/navigation'
import { problemsOf, say } from '@/lib/i18n/say'
import type { DeskState, DocumentFormState } from '@/lib/intake/desk/form'
import { dropDraft, keepDraft } from '@/lib/intake/desk/mutations'
import { publishDraft } from '@/lib/intake/desk/publish'
import { takeStep } from '@/lib/intake/desk/steps'
import { intake } from '@/lib/intake/in-worker'
import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'
import { checkText } from '@/lib/intake/read/document'
import { unwrapLines } from '@/lib/intake/read/unwrap'
import type { Analyst } from '@/lib/values/people'

/** What a refusal says, in the reader's language; a bug is thrown on. */
async function refusal(error: unknown) {
  const locale = await getLocale()
  if (error instanceof z.ZodError) {
    const problems = problemsOf(error, locale)
    return { message: say(locale, 'errors.invalid'), problems }
  }
  if (!(error instanceof AppError)) throw error
  const problems = error.problems.map(({ path, message }) => ({ path, message: say(locale, message) }))
  return { message: say(locale, error.message, error.values), problems }
}

/** Reads a file, or the words that were pasted, into a draft and opens it. */
export async function readStatement(_before: DocumentFormState, form: FormData): Promise<DocumentFormState> {
  const typed = typedOf(form)
  const state = { typed, message: null, problems: [], isKept: false, same: null }
  let id: string
  try {
    const user = await actionUser('analyst')
    const started = await draftOf(user, form, typed)
    if ('same' in started) return { ...state, same: started.same }
    id = started.id
  } catch (error) {
    return { ...state, ...(await refusal(error)) }
  }
  return redirect({ href: `/statements/drafts/${id}`, locale: await getLocale() })
}

async function draftOf(user: Analyst, form: FormData, { text: pasted = '', again }: Typed) {
  const choice = {
    language: STATEMENT_LANGUAGES.find((known) => known === form.get('language')),
    again: again === 'yes',
  }
  const file = form.get('file')
  // A field without a file sends an empty one, which some browsers' bundles name.
  if (file instanceof File && (file.size > 0 || (pasted.trim() === '' && !['', 'undefined'].includes(file.name))))
    return intake('startDraftOf', user, await sentFile(file), choice)
  const text = unwrapLines(checkText(pasted))
  const document = {
    text,
    format: 'pasted',
    encoding: null,
    sha256: null,
    name: null,
    language: choice.language,
  } as const
  return intake('startDraft', user, document, choice.again)
}

/** Takes one step on the desk; what is refused leaves the draft as it was. */
export async function stepDraft(before: DeskState, form: FormData): Promise<DeskState> {
  const typed = typedOf(form)
  const { draft = '', id = null } = typed
  let next: Pick<DeskState, 'at' | 'editing'> = { at: id, editing: typed.intent === 'save' }
  try {
    const user = await actionUser('analyst')
    await keepDraft(user, draft, Number(typed.version), (content) => {
      const { draft: after, ...rest } = takeStep(content, typed)
      next = rest
      return after
    })
  } catch (error) {
    const { message, problems } = await refusal(error)
    refresh()
    const [first] = problems
    return {
      ...next,
      typed,
      message: first ? `${message} ${first.path}: ${first.message}` : message,
      version: before.version + 1,
    }
  }
  refresh()
  return { ...next, message: null, typed: {}, version: before.version + 1 }
}

/** Keeps what is typed of the document itself, right or not yet: it is checked when it is published. */
export async function saveDraftFields(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedOf(form)
  try {
    await keepDraft(await actionUser('analyst'), typed.draft ?? '', Number(typed.version), (content) => ({
      ...content,
      fields: {
        ...content.fields,
        ...pick(typed, ['slug', 'kind', 'textKind', 'issuedOn', 'issuedOnBasis', 'place', 'publisher', 'url']),
        language: STATEMENT_LANGUAGES.find((known) => known === typed.language) ?? content.fields.language,
        parties: [
          ...new Set(
            (typed.parties ?? '')
              .toUpperCase()
              .split(/[\s,;]+/)
              .filter(Boolean),
          ),
        ],
        title: Object.fromEntries(
          LANGUAGES.flatMap((language) => {
            const said = typed[`title.${language}`]?.trim()
            return said ? [[language, said]] : []
          }),
        ),
      },
    }))
  } catch (error) {
    return { typed, isKept: false, ...(await refusal(error)) }
  }
  refresh()
  return { typed, message: null, problems: [], isKept: true }
}

function pick<K extends string>(typed: Record<string, string>, names: readonly K[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (typed[name] === undefined ? [] : [[name, typed[name].trim()]])))
}

/** Publishes the draft and opens the statement. */
export async function publishStatement(_before: FormState, form: FormData): Promise<FormState> {
  const typed = typedOf(form)
  let slug: string
  try {
    const published = await publishDraft(await actionUser('analyst'), typed.draft ?? '', Number(typed.version))
    slug = published.slug
  } catch (error) {
    refresh()
    return { typed, isKept: false, ...(await refusal(error)) }
  }
  return redirect({ href: `/statements/${slug}`, locale: await getLocale() })
}

/** Throws a draft away. */
export async function throwAway(form: FormData) {
  await dropDraft(await actionUser('analyst'), String(form.get('draft')))
  redirect({ href: '/statements/new', locale: await getLocale() })
}
