import { CODEBOOK_VERSION } from '@/lib/commitments/codes'
import { idsOfTreaties, partsInclude, requireAssignee, writeParts } from '@/lib/commitments/parts'
import type { CommitmentChange, NewCommitment, RecordedCommitment } from '@/lib/commitments/schema'
import type { Transaction } from '@/lib/db/client'
import { openSpans, refreshSpans } from '@/lib/follow-ups/kept-spans'
import { inTransaction } from '@/lib/history/transaction'
import { refuseWithdrawnStates, requireStates } from '@/lib/records/known-states'
import { atVersion, invalid, restored, standing, withdrawn } from '@/lib/records/version'
import type { Analyst } from '@/lib/values/people'
import { anchorWords } from '@/lib/words/verbatim'

const UNKNOWN = 'errors.commitmentUnknown'

/**
 * Adds one commitment, anchored to its words. Refuses with `invalid` a quote that is not verbatim in its passage, or
 * whose words in a translation are not verbatim there; the caller's transaction is then given up whole.
 */
export async function addCommitment(tx: Transaction, input: NewCommitment) {
  const { passage, sectors, obligors, treaties } = input
  const commitment = await tx.commitment.create({
    data: {
      ref: input.ref,
      statementId: input.statementId,
      passageId: passage.id,
      ...columnsOf(input.ref, passage, { ...input, occurrence: (input.occurrence ?? 0) + 1 }),
      repeatsId: input.repeatsId ?? null,
    },
  })
  const commitmentId = commitment.id
  for (const [position, sector] of sectors.entries())
    await tx.commitmentSector.create({ data: { commitmentId, sector, position } })
  for (const stateCode of obligors) await tx.obligor.create({ data: { commitmentId, stateCode } })
  for (const treaty of treaties) await tx.invocation.create({ data: { commitmentId, ...treaty } })
  await openSpans(tx, commitmentId, obligors)
  return commitment
}

/**
 * Adds a commitment to a passage of a statement as an analyst, under the statement's next reference, which comes back.
 * Refuses with `not_found` an unknown statement, `invalid` an unknown passage, words that are not in it, a state or a
 * treaty that the ledger does not hold, and what is named twice.
 */
export async function recordCommitment(
  user: Analyst,
  { statement: slug, passage: ordinal, ...said }: RecordedCommitment,
) {
  return inTransaction(user, async (tx) => {
    const statement = await tx.statement.findUnique({ where: { slug } })
    const { id, edition } = standing(statement, statement?.version ?? 0, 'errors.statementUnknown')
    const passage = await tx.passage.findUnique({
      where: { statementId_edition_ordinal: { statementId: id, edition, ordinal } },
      include: { translations: true },
    })
    if (!passage) throw invalid('passage', 'errors.passageUnknown')
    const treatyIds = await idsOfTreaties(tx, said.treaties)
    await requireStates(tx, said.obligors, (n) => `obligors.${n}`)
    await requireAssignee(tx, said.assigneeId)
    const { assigneeId, nextReviewOn, treaties, occurrence, ...coded } = said
    const ref = await nextRef(tx, slug)
    const added = await addCommitment(tx, {
      ...coded,
      ref,
      statementId: id,
      passage: { id: passage.id, original: passage.original, translations: byLanguage(passage.translations) },
      occurrence: occurrence - 1,
      treaties: treaties.map(({ article, basis }, n) => ({ treatyId: treatyIds[n] ?? '', article, basis })),
    })
    if (assigneeId !== null || nextReviewOn !== null)
      await tx.commitment.update({ where: { id: added.id }, data: { assigneeId, nextReviewOn } })
    return ref
  })
}

/**
 * Changes how a commitment is coded and which words of its passage it is, drawn from `version`. Refuses with `conflict`
 * when someone wrote meanwhile, `not_found` for an unknown ref, `invalid` for a withdrawn commitment, words that are not
 * in the passage, an obligor taken out that has verdicts, and as `recordCommitment` does.
 */
export async function changeCommitment(user: Analyst, ref: string, version: number, input: CommitmentChange) {
  return inTransaction(user, async (tx) => {
    const stored = await tx.commitment.findUnique({
      where: { ref },
      include: { ...partsInclude, passage: { include: { translations: true } } },
    })
    const { id, passage, horizonPhrase, ...was } = standing(stored, version, UNKNOWN)
    const { assigneeId, nextReviewOn } = input
    await requireAssignee(tx, assigneeId)
    const translations = byLanguage(passage.translations)
    await tx.commitment.update({
      where: { id },
      data: {
        // A deadline that was read elsewhere, over a list say, may stay as it is.
        ...columnsOf(
          ref,
          { original: passage.original, translations },
          { ...input, horizonWithin: horizonPhrase ?? '' },
        ),
        ...{ assigneeId, nextReviewOn, version: { increment: 1 } },
      },
    })
    await writeParts(tx, id, was, input)
    await refreshSpans(tx, [id])
  })
}

/** Withdraws a commitment: it stays, with its verdicts and its reason, but is in no list, count or chart. */
export async function withdrawCommitment(user: Analyst, ref: string, version: number, reason: string) {
  return inTransaction(user, async (tx) => {
    const { id } = standing(await tx.commitment.findUnique({ where: { ref } }), version, UNKNOWN)
    await tx.commitment.update({ where: { id }, data: withdrawn(reason) })
  })
}

/** Takes a withdrawal back. Refuses with `conflict`, `not_found`, and while a state that it names is withdrawn. */
export async function restoreCommitment(user: Analyst, ref: string, version: number) {
  return inTransaction(user, async (tx) => {
    const row = atVersion(
      await tx.commitment.findUnique({ where: { ref }, include: { obligors: true } }),
      version,
      UNKNOWN,
    )
    await refuseWithdrawnStates(
      tx,
      row.obligors.map(({ stateCode }) => stateCode),
    )
    await tx.commitment.update({ where: { id: row.id }, data: restored })
  })
}

type Passage = { original: string; translations: Record<string, string> }
type Coded = Pick<CommitmentChange, 'quote' | 'quoteIn' | 'text' | 'kind' | 'strength' | 'reciprocity' | 'horizon'> & {
  occurrence: number
  sectors: readonly [string, ...string[]]
  horizonWithin?: string | undefined
}

/** The columns that say what is promised; all words are checked against the passage. */
function columnsOf(
  ref: string,
  passage: Passage,
  { occurrence, sectors, horizon, horizonWithin = '', ...coded }: Coded,
) {
  const { quote, quoteIn, text, kind, strength, reciprocity } = coded
  const anchor = anchorWords(passage.original, quote, { ref, path: 'quote', occurrence: occurrence - 1 })
  for (const [language, words] of Object.entries(quoteIn))
    anchorWords(passage.translations[language] ?? '', words, { ref, path: `quoteIn.${language}` })
  if (horizon) anchorWords(`${passage.original}\n${horizonWithin}`, horizon.phrase, { ref, path: 'horizon.phrase' })
  return {
    ...anchor,
    ...{ quoteIn, text, kind, strength, reciprocity, sector: sectors[0] },
    horizonPhrase: horizon?.phrase ?? null,
    horizonOn: horizon?.on ?? null,
    horizonBasis: horizon?.basis ?? null,
    codebook: CODEBOOK_VERSION,
  }
}

/** The reference after the last of a statement, withdrawn ones counted, so that none is ever given twice. */
async function nextRef(tx: Transaction, slug: string) {
  const prefix = `${slug.toUpperCase()}-`
  const taken = await tx.commitment.findMany({ where: { ref: { startsWith: prefix } }, select: { ref: true } })
  const numbers = taken.map(({ ref }) => Number(ref.slice(prefix.length))).filter(Number.isInteger)
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(2, '0')
}

const byLanguage = (translations: { language: string; text: string }[]) =>
  Object.fromEntries(translations.map(({ language, text }) => [language, text]))
