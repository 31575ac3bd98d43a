import type { Transaction } from '@/lib/db/client'
import { addTreaty } from '@/lib/treaties/mutations'
import type { SeedTreaty } from './schema'
import { STATES } from './states'
import { TREATIES } from './treaties/all'

/** Adds the states that the ledger does not know yet. */
export async function addStates(tx: Transaction) {
  for (const state of STATES) {
    const existing = await tx.state.findUnique({ where: { code: state.code } })
    if (!existing) await tx.state.create({ data: state })
  }
}

/** Adds the treaties that the ledger does not know yet, with all that hangs on them; returns every id by slug. */
export async function addTreaties(tx: Transaction) {
  const ids = new Map<string, string>()
  const added: SeedTreaty[] = []
  for (const treaty of TREATIES) {
    const existing = await tx.treaty.findUnique({ where: { slug: treaty.slug } })
    ids.set(treaty.slug, existing?.id ?? (await addTreaty(tx, withoutRelations(treaty))).id)
    if (!existing) added.push(treaty)
  }
  // Only now are both ends of every relation there.
  for (const { slug, relations } of added)
    for (const { to, ...relation } of relations) {
      const [fromId, toId] = [ids.get(slug), ids.get(to)]
      if (!fromId || !toId) throw new Error(`${slug} is related to ${to}, which the seed does not hold`)
      await tx.treatyRelation.create({ data: { ...relation, fromId, toId } })
    }
  return ids
}

function withoutRelations({ relations: _, aliases, ...treaty }: SeedTreaty) {
  const names = Object.entries(aliases).flatMap(([language, texts]) => texts.map((text) => ({ language, text })))
  return { ...treaty, aliases: names }
}
