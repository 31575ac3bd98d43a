import type { getCommitmentRecord } from '@/lib/commitments/queries'
import type { Typed } from '@/lib/forms'
import { readLocal } from '@/lib/i18n/local-text'
import { rowsTyped, textTyped } from '@/lib/records/form'
import { occurrenceAt } from '@/lib/words/verbatim'

type Stored = Awaited<ReturnType<typeof getCommitmentRecord>>

/** A commitment as its form holds it. */
export function commitmentTyped(commitment: Stored): Typed {
  const { quote, start, passage, kind, strength, reciprocity, sectors, obligors, invocations } = commitment
  const { horizonPhrase, horizonOn, horizonBasis, nextReviewOn, assigneeId } = commitment
  return {
    ...{ quote, occurrence: String(occurrenceAt(passage.original, quote, start) + 1), kind, strength, reciprocity },
    ...textTyped('quoteIn', readLocal(commitment.quoteIn)),
    ...textTyped('text', readLocal(commitment.text)),
    ...rowsTyped(
      'sectors',
      sectors.map(({ id, sector }) => ({ key: id, fields: { value: sector } })),
    ),
    ...rowsTyped(
      'obligors',
      obligors.map(({ id, stateCode }) => ({ key: id, fields: { value: stateCode } })),
    ),
    ...rowsTyped(
      'treaties',
      invocations.map(({ id, treaty, article, basis }) => ({
        key: id,
        fields: { treaty: treaty.slug, article: article ?? '', basis },
      })),
    ),
    ...{ 'horizon.phrase': horizonPhrase ?? '', 'horizon.on': horizonOn ?? '', 'horizon.basis': horizonBasis ?? '' },
    ...{ nextReviewOn: nextReviewOn ?? '', assigneeId: assigneeId ?? '' },
  }
}

/** A new commitment's form: owed by all of the statement's parties, as the codebook presumes. */
export function newCommitmentTyped(statement: string, passage: number, parties: string[]): Typed {
  return {
    ...{ statement, passage: String(passage), quote: '', occurrence: '1', kind: '', strength: '', reciprocity: '' },
    ...rowsTyped('sectors', [{ key: null, fields: { value: '' } }]),
    ...rowsTyped(
      'obligors',
      parties.map((value) => ({ key: null, fields: { value } })),
    ),
  }
}
