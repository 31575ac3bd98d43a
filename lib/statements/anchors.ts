import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/history/transaction'
import { readLocal } from '@/lib/i18n/local-text'
import { holdsHorizon, planAnchors } from '@/lib/statements/edition-plan'
import type { AnchorChoice } from '@/lib/statements/edition-schema'
import { wordsStillIn } from '@/lib/statements/editions'
import type { Analyst, Reader } from '@/lib/values/people'
import { surroundings } from '@/lib/words/anchor'
import { findWords } from '@/lib/words/find'

/** The commitments whose words stand in an earlier edition only, each with what the current one offers for them. */
export async function listWaiting(_user: Analyst, slug: string) {
  const statement = await db.statement.findUnique({ where: { slug, withdrawnAt: null } })
  if (!statement) throw new AppError('not_found', 'errors.statementUnknown')
  const { id: statementId, edition, language, title } = statement
  const [passages, rows] = await Promise.all([
    db.passage.findMany({ where: { statementId }, orderBy: [{ edition: 'asc' }, { ordinal: 'asc' }] }),
    db.commitment.findMany({
      where: { statementId, withdrawnAt: null, passage: { edition: { lt: edition } } },
      include: { passage: true },
      orderBy: { ref: 'asc' },
    }),
  ])
  const paragraphs = passages.flatMap((passage) => (passage.edition === edition ? [passage.original] : []))
  return { edition, language, title: readLocal(title), paragraphs, planned: planAnchors(rows, passages, paragraphs) }
}

/** How many commitments of a statement wait for a person to find their words again. */
export async function countWaiting(_reader: Reader, { id, edition }: { id: string; edition: number }) {
  return db.commitment.count({
    where: { statementId: id, withdrawnAt: null, passage: { edition: { lt: edition } } },
  })
}

/**
 * The place in the current edition of words that a person gave, in a paragraph where one was named. Refuses with
 * `invalid` words that are not there, or stand in several places; with `conflict` when it is another edition by now.
 */
export async function placeOfWords(
  _user: Analyst,
  slug: string,
  { edition, words, passage }: { edition: number; words: string; passage: number | null },
): Promise<AnchorChoice> {
  const statement = await db.statement.findUnique({ where: { slug, withdrawnAt: null } })
  if (!statement) throw new AppError('not_found', 'errors.statementUnknown')
  if (statement.edition !== edition) throw new AppError('conflict', 'errors.editionConflict')
  const passages = await db.passage.findMany({
    where: { statementId: statement.id, edition, ...(passage === null ? {} : { ordinal: passage }) },
    orderBy: { ordinal: 'asc' },
  })
  const [place, ...others] = passages.flatMap(({ ordinal, original }) =>
    findWords(original, words).map((span) => ({ edition, passage: ordinal, ...span })),
  )
  const message = place ? 'errors.wordsTwice' : 'errors.wordsNotThere'
  if (!place || others.length > 0) throw new AppError('invalid', 'errors.invalid', [{ path: 'words', message }])
  return place
}

/**
 * Anchors a waiting commitment to words of the current edition that a person has chosen.
 *
 * The quote becomes those words. A deadline whose phrase stood beside the old words and does not stand beside these is cleared, and so are the
 * words of a translation that is not there, or that were the translation of other words. Refuses with `conflict` when
 * someone wrote meanwhile, the words wait no more, or another edition was published; with `invalid` when there are no
 * words at that place.
 */
export async function settleAnchor(user: Analyst, ref: string, version: number, choice: AnchorChoice) {
  return inTransaction(user, async (tx) => {
    const row = await tx.commitment.findUnique({
      where: { ref, withdrawnAt: null, statement: { withdrawnAt: null } },
      include: { passage: true, statement: true },
    })
    if (!row) throw new AppError('not_found', 'errors.commitmentUnknown')
    const { statementId, statement } = row
    if (row.version !== version || row.passage.edition === statement.edition)
      throw new AppError('conflict', 'errors.conflict', [], { version: row.version })
    if (statement.edition !== choice.edition) throw new AppError('conflict', 'errors.editionConflict')
    const passage = await tx.passage.findUnique({
      where: { statementId_edition_ordinal: { statementId, edition: statement.edition, ordinal: choice.passage } },
      include: { translations: true },
    })
    const { start, end } = choice
    const quote = passage && end <= passage.original.length ? passage.original.slice(start, end) : ''
    if (!passage || quote.trim() === '')
      throw new AppError('invalid', 'errors.invalid', [{ path: 'words', message: 'errors.wordsNotThere' }])
    const translations = Object.fromEntries(passage.translations.map(({ language, text }) => [language, text]))
    const quoteIn = quote === row.quote ? wordsStillIn(readLocal(row.quoteIn), translations) : {}
    await tx.commitment.update({
      where: { id: row.id },
      data: {
        ...{ passageId: passage.id, quote, start, end, quoteIn },
        ...surroundings(passage.original, { start, end }),
        ...(holdsHorizon(row, passage.original) ? {} : { horizonPhrase: null, horizonOn: null, horizonBasis: null }),
        version: { increment: 1 },
      },
    })
    return { slug: statement.slug }
  })
}
