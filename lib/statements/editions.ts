import { createHash } from 'node:crypto'
import { z } from 'zod'
import { db, type Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/history/transaction'
import { readLocal } from '@/lib/i18n/local-text'
import { countFits, isSilent, planAnchors } from '@/lib/statements/edition-plan'
import { type EditionContent, editionContent, LARGEST_TEXT } from '@/lib/statements/edition-schema'
import type { Analyst, Reader } from '@/lib/values/people'
import { surroundings } from '@/lib/words/anchor'
import { passagesOf } from '@/lib/words/passages'

type Proposed = { fileSha256?: string | null; draft?: { id: string; version: number } }
type Reading = Pick<Transaction, 'statement' | 'passage' | 'commitment' | 'draft'>

/**
 * Keeps a corrected text as a draft, a new one or in place of an earlier draft of the same person, and returns its id.
 * Refuses an empty text, one of more than 5 MB, and one whose paragraphs are those of the current edition.
 */
export async function proposeEdition(user: Analyst, slug: string, text: string, { fileSha256, draft }: Proposed = {}) {
  const statement = await statementOf(db, { slug })
  if (Buffer.byteLength(text) > LARGEST_TEXT) throw new AppError('too_large', 'errors.textTooLarge')
  const paragraphs = passagesOf(text)
  if (paragraphs.length === 0) throw refused('errors.editionEmpty')
  const current = await db.passage.findMany({
    where: { statementId: statement.id, edition: statement.edition },
    orderBy: { ordinal: 'asc' },
  })
  const isSame = paragraphs.length === current.length && current.every((p, n) => p.original === paragraphs[n])
  if (isSame) throw refused('errors.sameText')
  const content: EditionContent = {
    ...{ statementId: statement.id, slug, edition: statement.edition, text },
    fileSha256: fileSha256 ?? null,
  }
  if (draft) {
    await draftOf(db, user, draft.id, draft.version)
    await db.draft.update({ where: { id: draft.id }, data: { content, version: { increment: 1 } } })
    return draft.id
  }
  const made = await db.draft.create({ data: { userId: user.id, kind: 'edition', title: slug, content } })
  return made.id
}

const refused = (message: string) => new AppError('invalid', 'errors.invalid', [{ path: 'text', message }])

/** Takes a draft of one's own away. */
export async function discardEdition(user: Analyst, id: string) {
  await draftOf(db, user, id)
  await db.draft.delete({ where: { id } })
}

/** One's own drafts of a statement's next edition, the latest first. */
export async function listEditionDrafts(user: Analyst, slug: string) {
  return db.draft.findMany({
    where: { userId: user.id, kind: 'edition', title: slug },
    orderBy: { updatedAt: 'desc' },
    select: { id: true, updatedAt: true },
  })
}

const logged = z.object({ edition: z.int(), sha256: z.string() })

/** A statement's editions, the latest first: when and by whom each was taken in, and its text's digest, from the log. */
export async function listEditions(_reader: Reader, statementId: string) {
  const entries = await db.change.findMany({
    where: { noun: 'Statement', key: statementId },
    orderBy: { seq: 'asc' },
    select: { at: true, actorName: true, after: true },
  })
  const editions = new Map<number, { edition: number; sha256: string; at: Date; by: string }>()
  for (const { at, actorName, after } of entries) {
    const { success, data } = logged.safeParse(after)
    if (success && !editions.has(data.edition)) editions.set(data.edition, { ...data, at, by: actorName })
  }
  return [...editions.values()].reverse()
}

/** What publishing a draft would do to each commitment, worked out from the ledger as it is now. */
export async function previewEdition(user: Analyst, id: string) {
  const { draft, content } = await draftOf(db, user, id)
  const { statement, paragraphs, planned, before } = await planOf(db, content)
  return {
    ...{ id, version: draft.version, slug: content.slug, text: content.text, statement, paragraphs, planned, before },
    counts: countFits(planned),
    isStale: statement.edition !== content.edition,
  }
}

/**
 * Publishes a draft as the statement's next edition, in one transaction, and returns how many commitments moved and
 * how many wait.
 *
 * Words that stand in the new text beyond doubt move there, each as an entry of its own; the others stay on the passage
 * of their edition and wait (`listWaiting`). A translation goes with a paragraph whose original is unchanged, and with
 * no other; what was quoted from a translation that did not come along is taken off the commitment. Refuses with
 * `conflict` when the draft was changed, or another edition published, since it was drawn.
 */
export async function publishEdition(user: Analyst, draftId: string, version: number) {
  return inTransaction(user, async (tx) => {
    const { content } = await draftOf(tx, user, draftId, version)
    const { statement, paragraphs, planned } = await planOf(tx, content)
    if (statement.edition !== content.edition) throw new AppError('conflict', 'errors.editionConflict')
    const edition = statement.edition + 1
    const passages = await addPassages(tx, statement, paragraphs)
    const { fileSha256 } = content
    const sha256 = createHash('sha256').update(paragraphs.join('\n')).digest('hex')
    await tx.statement.update({
      where: { id: statement.id },
      data: { edition, sha256, fileSha256, version: { increment: 1 } },
    })
    let moved = 0
    for (const { row, found } of planned) {
      const passage = isSilent(found) ? passages[found.passage - 1] : undefined
      if (!isSilent(found) || !passage) continue
      const quoteIn = wordsStillIn(readLocal(row.quoteIn), passage.translations)
      const { start, end } = found
      const around = surroundings(passage.original, found)
      const data = { passageId: passage.id, start, end, ...around, quoteIn, version: { increment: 1 } }
      await tx.commitment.update({ where: { id: row.id }, data })
      moved += 1
    }
    await tx.draft.delete({ where: { id: draftId } })
    return { slug: statement.slug, edition, moved, waiting: planned.length - moved }
  })
}

/** The words of each translation that are still verbatim in it. */
export function wordsStillIn(quoteIn: Record<string, string>, translations: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(quoteIn).filter(([language, words]) => translations[language]?.includes(words)),
  )
}

type Statement = Awaited<ReturnType<typeof statementOf>>

async function addPassages(tx: Transaction, { id: statementId, edition }: Statement, paragraphs: string[]) {
  const old = await tx.passage.findMany({
    where: { statementId, edition },
    include: { translations: true },
    orderBy: { ordinal: 'asc' },
  })
  const added = []
  for (const [index, original] of paragraphs.entries()) {
    const { id } = await tx.passage.create({
      data: { statementId, edition: edition + 1, ordinal: index + 1, original },
    })
    // Where a paragraph stands several times, the first goes with the first.
    const at = old.findIndex((passage) => passage.original === original)
    const carried = at < 0 ? [] : old.splice(at, 1).flatMap((passage) => passage.translations)
    for (const { language, text } of carried)
      await tx.passageTranslation.create({ data: { passageId: id, language, text } })
    added.push({ id, original, translations: Object.fromEntries(carried.map((t) => [t.language, t.text])) })
  }
  return added
}

async function planOf(client: Reading, { statementId, text }: EditionContent) {
  const statement = await statementOf(client, { id: statementId })
  const [before, rows] = await Promise.all([
    client.passage.findMany({ where: { statementId }, orderBy: [{ edition: 'asc' }, { ordinal: 'asc' }] }),
    client.commitment.findMany({
      where: { statementId, withdrawnAt: null },
      include: { passage: true },
      orderBy: { ref: 'asc' },
    }),
  ])
  const paragraphs = passagesOf(text)
  return { statement, paragraphs, before, planned: planAnchors(rows, before, paragraphs) }
}

async function statementOf(client: Pick<Reading, 'statement'>, where: { id: string } | { slug: string }) {
  const statement = await client.statement.findUnique({ where: { ...where, withdrawnAt: null } })
  if (!statement) throw new AppError('not_found', 'errors.statementUnknown')
  return statement
}

/** Someone's own draft; refuses with `not_found` any other, and with `conflict` one that was changed since `version`. */
async function draftOf(client: Pick<Reading, 'draft'>, user: Analyst, id: string, version?: number) {
  const draft = await client.draft.findUnique({ where: { id, userId: user.id, kind: 'edition' } })
  if (!draft) throw new AppError('not_found', 'errors.editionGone')
  if (version !== undefined && draft.version !== version)
    throw new AppError('conflict', 'errors.editionConflict', [], { version: draft.version })
  return { draft, content: editionContent.parse(draft.content) }
}
