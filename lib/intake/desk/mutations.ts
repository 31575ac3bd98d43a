import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { inLanguage } from '@/lib/i18n/local-text'
import { draftOf } from '@/lib/intake/desk/draft'
import { type StatementDraft, statementDraft } from '@/lib/intake/desk/draft-schema'
import { findSame, getDraft, listKnownTreaties, type SameDocument } from '@/lib/intake/desk/queries'
import type { StatementLanguage } from '@/lib/intake/languages'
import { type ReadDocument, sha256Of } from '@/lib/intake/read/document'
import { UnreadableStatement } from '@/lib/intake/read/unreadable'
import type { Analyst } from '@/lib/values/people'

type Document = Pick<ReadDocument, 'text' | 'format' | 'encoding'> & {
  name: string | null
  sha256: string | null
  language?: StatementLanguage | undefined
}

/**
 * Reads a document into a draft that its owner goes on with. A document that the ledger holds already is recognised, and
 * made a draft of only when `again` says so. Refuses with `invalid` a text in a language without a grammar.
 */
export async function startDraft(
  user: Analyst,
  document: Document,
  again: boolean,
): Promise<{ id: string } | { same: SameDocument }> {
  const draft = readable(() => draftOf(document, []))
  const digests = [document.sha256, sha256Of(document.text), digestOf(draft)].filter((digest) => digest !== null)
  const same = again ? null : await findSame(db, digests, draft.passages)
  if (same) return { same }
  const content = draftOf(document, await listKnownTreaties(user))
  const { id } = await db.draft.create({
    data: { userId: user.id, kind: 'statement', title: titleOf(content), content },
  })
  return { id }
}

/** The digest of a statement's text: of its paragraphs, a line each (SHA-256, hexadecimal). */
export const digestOf = ({ passages }: StatementDraft) => sha256Of(passages.join('\n'))

function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof UnreadableStatement)) throw error
    throw new AppError('invalid', error.reason === 'empty' ? 'errors.fileNoText' : 'errors.languageUnread')
  }
}

function titleOf({ fields, passages }: StatementDraft) {
  const { text } = inLanguage(fields.title, fields.language)
  return (text || passages[0] || fields.slug).slice(0, 200)
}

/**
 * Writes a step into a draft, drawn from `version`. Refuses with `conflict` when it was written in another window
 * meanwhile; nothing of that is lost, since the page that comes back is drawn from it.
 */
export async function keepDraft(
  user: Analyst,
  id: string,
  version: number,
  step: (draft: StatementDraft) => StatementDraft,
) {
  const { draft, version: now } = await getDraft(user, id)
  const content = statementDraft.parse(step(draft))
  const { count } = await db.draft.updateMany({
    where: { id, userId: user.id, version: now === version ? version : -1 },
    data: { content, title: titleOf(content), version: { increment: 1 } },
  })
  if (count === 0) throw new AppError('conflict', 'errors.draftChanged')
}

/** Throws a draft away. */
export async function dropDraft(user: Analyst, id: string) {
  await db.draft.deleteMany({ where: { id, userId: user.id } })
}
