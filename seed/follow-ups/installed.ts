import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

const include = {
  obligor: { select: { stateCode: true, commitment: { select: { ref: true } } } },
  correctedBy: { select: { observedOn: true, recordedById: true, recordedBy: { select: { name: true } } } },
  evidence: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.FollowUpInclude

export type Installed = Prisma.FollowUpGetPayload<{ include: typeof include }>

/** What the sample account recorded, oldest first; of one commitment where `ref` says which. */
export function listInstalled(tx: Pick<Transaction, 'followUp'>, recordedById: string, ref?: string) {
  return tx.followUp.findMany({
    where: { recordedById, ...(ref ? { obligor: { commitment: { ref } } } : {}) },
    include,
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  })
}

/**
 * What a ledger holds of a follow-up of the seed: the last the sample account recorded for that commitment, state and day, in its `place`
 * among those of the day. One that a later seed corrected for the same day is an earlier form of it, not another.
 */
export function installedOf(
  installed: Installed[],
  { ref, observedOn, place = 0 }: { ref: string; observedOn: string; place?: number },
  state: string,
): Installed | undefined {
  const ofDay = installed.filter(
    (row) => row.observedOn === observedOn && row.obligor.stateCode === state && row.obligor.commitment.ref === ref,
  )
  return ofDay.filter((row) => !isEarlierForm(row))[place]
}

const isEarlierForm = ({ observedOn, recordedById, correctedBy }: Installed) =>
  correctedBy?.observedOn === observedOn && correctedBy.recordedById === recordedById
