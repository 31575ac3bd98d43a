import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/history/transaction'
import { refuseWithdrawnStates } from '@/lib/records/known-states'
import { atVersion, invalid, restored, standing, withdrawn } from '@/lib/records/version'
import { NO_PARTS, partsInclude, type StoredTreaty, writeParts } from '@/lib/treaties/parts'
import type { NewTreaty, TreatyChangeInput } from '@/lib/treaties/schema'
import type { Analyst } from '@/lib/values/people'

const UNKNOWN = 'errors.treatyUnknown'

/**
 * Adds a treaty with all that hangs on it, inside the caller's transaction. Refuses with `invalid` a slug that is taken
 * (also by a withdrawn treaty), a state or a treaty that the ledger does not hold, and what is named twice.
 */
export async function addTreaty(tx: Transaction, input: NewTreaty): Promise<{ id: string; slug: string }> {
  const { slug, parties, aliases, facts = [], acts = [], relations = [] } = input
  if (await tx.treaty.findUnique({ where: { slug }, select: { id: true } })) throw invalid('slug', 'errors.slugTaken')
  const { id } = await tx.treaty.create({ data: { slug, ...columnsOf(input) } })
  await writeParts(tx, id, NO_PARTS, { parties, aliases, facts, acts, relations })
  return { id, slug }
}

/** Adds a treaty as an analyst. Refuses as `addTreaty` does. */
export const recordTreaty = (user: Analyst, input: NewTreaty) => inTransaction(user, (tx) => addTreaty(tx, input))

/**
 * Changes a treaty, drawn from `version`, and what hangs on it: rows that `input` does not name are taken out. Refuses
 * with `conflict` when someone wrote meanwhile, `not_found` for an unknown slug, `invalid` for a withdrawn treaty and as
 * `addTreaty` does. Nothing is kept of a refused one.
 */
export async function changeTreaty(user: Analyst, slug: string, version: number, input: TreatyChangeInput) {
  return inTransaction(user, async (tx) => {
    const stored = await tx.treaty.findUnique({ where: { slug }, include: partsInclude })
    await rewriteTreaty(tx, standing(stored, version, UNKNOWN), input)
  })
}

/** Brings a stored treaty, and what hangs on it, to what is said of it, inside the caller's transaction. */
export async function rewriteTreaty(tx: Transaction, stored: StoredTreaty, input: TreatyChangeInput) {
  const { id } = stored
  await tx.treaty.update({ where: { id }, data: { ...columnsOf(input), version: { increment: 1 } } })
  await writeParts(tx, id, stored, input)
}

/** Withdraws a treaty: it stays, with its reason, but is in no list, count or relation. Refuses as `changeTreaty` does. */
export async function withdrawTreaty(user: Analyst, slug: string, version: number, reason: string) {
  return inTransaction(user, async (tx) => {
    const { id } = standing(await tx.treaty.findUnique({ where: { slug } }), version, UNKNOWN)
    await tx.treaty.update({ where: { id }, data: withdrawn(reason) })
  })
}

/** Takes a withdrawal back. Refuses with `conflict`, `not_found`, and while a state that it names is withdrawn. */
export async function restoreTreaty(user: Analyst, slug: string, version: number) {
  return inTransaction(user, async (tx) => {
    const row = atVersion(
      await tx.treaty.findUnique({ where: { slug }, include: { parties: true, actions: true } }),
      version,
      UNKNOWN,
    )
    await refuseWithdrawnStates(
      tx,
      [...row.parties, ...row.actions].flatMap(({ stateCode }) => stateCode ?? []),
    )
    await tx.treaty.update({ where: { id: row.id }, data: restored })
  })
}

type Columns = Pick<NewTreaty, 'title' | 'kind' | 'signedOn'> &
  Partial<Pick<NewTreaty, 'status' | 'signedAt' | 'inForceOn' | 'registration' | 'partiesNote'>>

const columnsOf = ({ title, kind, signedOn, signedAt, inForceOn, status, registration, partiesNote }: Columns) => ({
  ...{ title, kind, signedOn, inForceOn: inForceOn ?? null, status: status ?? 'unknown' },
  registration: registration ?? null,
  signedAt: signedAt ?? Prisma.DbNull,
  partiesNote: partiesNote ?? Prisma.DbNull,
})
