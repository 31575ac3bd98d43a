import type { Transaction } from '@/lib/db/client'
import { appendFollowUps } from '@/lib/follow-ups/mutations'
import type { SeedFollowUp } from './evidence'
import { foundOf } from './found'
import { installedOf, listInstalled } from './installed'

type By = { recordedById: string; at: Date }

/**
 * Records a follow-up of the seed on one state. It corrects `replaces`; or where the seed says so, what the ledger holds of
 * the follow-up of another day.
 */
export async function recordSeedFollowUp(
  tx: Transaction,
  followUp: SeedFollowUp,
  state: string,
  by: By,
  replaces: string | null = null,
) {
  const { ref, corrects } = followUp
  const { id: commitmentId } = await tx.commitment.findUniqueOrThrow({ where: { ref }, select: { id: true } })
  const earlier = corrects
    ? installedOf(await listInstalled(tx, by.recordedById, ref), { ref, observedOn: corrects }, state)
    : undefined
  const found = { ...foundOf(followUp), corrects: replaces ?? earlier?.id ?? null }
  await appendFollowUps(tx, by, [{ commitmentId, state, found }])
}
