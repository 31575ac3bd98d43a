import type { Analyst } from '@/lib/auth/schema'
import { CODEBOOK_VERSION } from '@/lib/commitments/codes'
import type { NewCommitment } from '@/lib/commitments/schema'
import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/history/transaction'
import { surroundings } from '@/lib/intake/anchor'
import { fold } from '@/lib/search/fold'

/**
 * Adds one commitment, anchored to its words. Refuses with `invalid` a quote that is not verbatim in its passage, or
 * whose words in a translation are not verbatim there; the caller's transaction is then given up whole.
 */
export async function addCommitment(tx: Transaction, input: NewCommitment) {
  const { passage, quote, sectors, obligors, treaties, horizon } = input
  const start = findQuote(input.ref, passage.original, quote, input.occurrence ?? 0)
  for (const [language, words] of Object.entries(input.quoteIn))
    findQuote(input.ref, passage.translations[language] ?? '', words, 0)
  if (horizon) findQuote(input.ref, `${passage.original}\n${input.horizonWithin ?? ''}`, horizon.phrase, 0)
  const end = start + quote.length
  const commitment = await tx.commitment.create({
    data: {
      ref: input.ref,
      statementId: input.statementId,
      passageId: passage.id,
      quote,
      start,
      end,
      ...surroundings(passage.original, { start, end }),
      quoteIn: input.quoteIn,
      text: input.text,
      kind: input.kind,
      strength: input.strength,
      reciprocity: input.reciprocity,
      sector: sectors[0],
      horizonPhrase: horizon?.phrase ?? null,
      horizonOn: horizon?.on ?? null,
      horizonBasis: horizon?.basis ?? null,
      codebook: CODEBOOK_VERSION,
      repeatsId: input.repeatsId ?? null,
      searchText: searchTextOf(input),
    },
  })
  const commitmentId = commitment.id
  for (const [position, sector] of sectors.entries())
    await tx.commitmentSector.create({ data: { commitmentId, sector, position } })
  for (const stateCode of obligors) await tx.obligor.create({ data: { commitmentId, stateCode } })
  for (const treaty of treaties) await tx.invocation.create({ data: { commitmentId, ...treaty } })
  return commitment
}

/** What `q` looks in: ref, quote, its words in translation, plain-language texts. */
export function searchTextOf({ ref, quote, quoteIn, text }: Pick<NewCommitment, 'ref' | 'quote' | 'quoteIn' | 'text'>) {
  return [ref, quote, ...Object.values(quoteIn), ...Object.values(text)].map(fold).join(' · ')
}

function findQuote(ref: string, passage: string, words: string, occurrence: number) {
  let at = -1
  for (let n = 0; n <= occurrence; n++) {
    at = passage.indexOf(words, at + 1)
    if (words === '' || at < 0) throw new AppError('invalid', 'errors.quoteNotVerbatim', [], { ref, words })
  }
  return at
}

/** Takes a commitment out of every list; its follow-ups and its history stay. Refuses with `conflict` an old version. */
export async function withdrawCommitment(user: Analyst, ref: string, version: number) {
  return inTransaction(user, async (tx) => {
    const row = await tx.commitment.findUnique({ where: { ref, withdrawnAt: null } })
    if (!row) throw new AppError('not_found', 'errors.commitmentUnknown')
    if (row.version !== version) throw new AppError('conflict', 'errors.conflict', [], { version: row.version })
    await tx.commitment.update({
      where: { id: row.id },
      data: { withdrawnAt: new Date(), version: { increment: 1 } },
    })
  })
}
