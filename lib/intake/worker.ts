import { AppError } from '@/lib/errors'
import type { SentFile } from '@/lib/forms'
import { startDraft } from '@/lib/intake/desk/mutations'
import type { StatementLanguage } from '@/lib/intake/languages'
import { extract } from '@/lib/intake/propose/extract'
import { readDocument } from '@/lib/intake/read/document'
import { UnreadableStatement } from '@/lib/intake/read/unreadable'
import { previewEdition, publishEdition } from '@/lib/statements/editions'
import type { Analyst } from '@/lib/values/people'
import { serveCalls } from '@/lib/workers/serve'

type Choice = { language: StatementLanguage | undefined; again: boolean }

/** Reads a file into a draft. */
async function startDraftOf(user: Analyst, file: SentFile, { language, again }: Choice) {
  const read = await readDocument(file.bytes, file.name)
  return startDraft(user, { ...read, name: file.name, language }, again)
}

/** What a text proposes; refuses with `invalid` one that cannot be read. */
async function proposals(text: string, language: StatementLanguage | undefined) {
  try {
    return extract(text, language ? { language } : {})
  } catch (error) {
    if (!(error instanceof UnreadableStatement)) throw error
    throw new AppError('invalid', 'errors.invalid', [{ path: 'text', message: error.message }])
  }
}

const calls = { startDraft, startDraftOf, readDocument, proposals, previewEdition, publishEdition }
export type IntakeCalls = typeof calls

serveCalls(calls)
