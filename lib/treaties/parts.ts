import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { requireStates } from '@/lib/records/known-states'
import { compareRows, refuseTwice, wouldChange } from '@/lib/records/rows'
import { invalid } from '@/lib/records/version'
import type { NewTreaty } from '@/lib/treaties/schema'

/** What hangs on a treaty, as it is stored. */
export const partsInclude = {
  parties: true,
  aliases: true,
  facts: { orderBy: { position: 'asc' } },
  actions: true,
  relations: { include: { to: { select: { slug: true } } } },
} as const satisfies Prisma.TreatyInclude
export type StoredTreaty = Prisma.TreatyGetPayload<{ include: typeof partsInclude }>
export type StoredParts = Pick<StoredTreaty, keyof typeof partsInclude>
type Parts = Required<Pick<NewTreaty, 'parties' | 'aliases' | 'facts' | 'acts' | 'relations'>>

export const NO_PARTS: StoredParts = { parties: [], aliases: [], facts: [], actions: [], relations: [] }

/**
 * Brings what hangs on a treaty to what is said of it: what is not named is taken out, what differs is changed, the rest
 * is left as it is. Each row is in the log.
 */
export async function writeParts(tx: Transaction, treatyId: string, was: StoredParts, is: Parts) {
  await writeParties(tx, treatyId, was.parties, is.parties)
  await writeAliases(tx, treatyId, was.aliases, is.aliases)
  await writeFacts(tx, treatyId, was.facts, is.facts)
  await writeActs(tx, treatyId, was.actions, is.acts)
  await writeRelations(tx, treatyId, was.relations, is.relations)
}

async function writeParties(tx: Transaction, treatyId: string, was: StoredParts['parties'], is: Parts['parties']) {
  refuseTwice(is, (n) => `parties.${n}`)
  await requireStates(tx, is, (n) => `parties.${n}`)
  const { gone, added } = compareRows(
    was,
    is,
    (row) => row.stateCode,
    (code) => code,
  )
  for (const { id } of gone) await tx.treatyParty.delete({ where: { id } })
  for (const stateCode of added) await tx.treatyParty.create({ data: { treatyId, stateCode } })
}

async function writeAliases(tx: Transaction, treatyId: string, was: StoredParts['aliases'], is: Parts['aliases']) {
  const keyOf = ({ language, text }: { language: string; text: string }) => `${language} ${text}`
  refuseTwice(is.map(keyOf), (n) => `aliases.${n}.text`)
  const { gone, added } = compareRows(was, is, keyOf, keyOf)
  for (const { id } of gone) await tx.treatyAlias.delete({ where: { id } })
  for (const { language, text } of added) await tx.treatyAlias.create({ data: { treatyId, language, text } })
}

/** Facts keep their places; new ones come last. */
async function writeFacts(tx: Transaction, treatyId: string, was: StoredParts['facts'], is: Parts['facts']) {
  const { gone, kept, added } = compareRows(was, is, byId, saidId)
  for (const { id } of gone) await tx.treatyFact.delete({ where: { id } })
  for (const { was: row, is: said } of kept) {
    const data = factData(said)
    if (wouldChange(row, data)) await tx.treatyFact.update({ where: { id: row.id }, data: written(data) })
  }
  const last = Math.max(-1, ...was.map(({ position }) => position))
  for (const [n, said] of added.entries())
    await tx.treatyFact.create({ data: { treatyId, position: last + 1 + n, ...written(factData(said)) } })
}

async function writeActs(tx: Transaction, treatyId: string, was: StoredParts['actions'], is: Parts['acts']) {
  await requireStates(
    tx,
    is.map(({ state }) => state),
    (n) => `acts.${n}.state`,
  )
  const { gone, kept, added } = compareRows(was, is, byId, saidId)
  for (const { id } of gone) await tx.treatyAction.delete({ where: { id } })
  for (const { was: row, is: said } of kept) {
    const data = actData(said)
    if (wouldChange(row, data)) await tx.treatyAction.update({ where: { id: row.id }, data: written(data) })
  }
  for (const said of added) await tx.treatyAction.create({ data: { treatyId, ...written(actData(said)) } })
}

async function writeRelations(tx: Transaction, fromId: string, was: StoredParts['relations'], is: Parts['relations']) {
  const ids = await idsOf(
    tx,
    is.map(({ to }) => to),
  )
  const said = is.map((relation, n) => {
    const toId = ids.get(relation.to)
    if (toId === undefined) throw invalid(`relations.${n}.to`, 'errors.treatyUnknown')
    if (toId === fromId) throw invalid(`relations.${n}.to`, 'errors.relationToSelf')
    return { ...relation, toId }
  })
  const keyOf = ({ toId, kind }: { toId: string; kind: string }) => `${toId} ${kind}`
  refuseTwice(said.map(keyOf), (n) => `relations.${n}.to`)
  const { gone, kept, added } = compareRows(was, said, keyOf, keyOf)
  for (const { id } of gone) await tx.treatyRelation.delete({ where: { id } })
  for (const { was: row, is: one } of kept) {
    const data = knownData(one)
    if (wouldChange(row, data)) await tx.treatyRelation.update({ where: { id: row.id }, data: written(data) })
  }
  for (const { toId, kind, ...one } of added)
    await tx.treatyRelation.create({ data: { fromId, toId, kind, ...written(knownData(one)) } })
}

async function idsOf(tx: Transaction, slugs: string[]) {
  const treaties = await tx.treaty.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } })
  return new Map(treaties.map(({ id, slug }) => [slug, id]))
}

const byId = ({ id }: { id: string }) => id
const saidId = ({ id }: { id?: string | null | undefined }) => id ?? null

type Known = Pick<Parts['relations'][number], 'certainty' | 'sources' | 'note'>
const knownData = ({ certainty, sources, note }: Known) => ({ certainty, sources, note: note ?? null })
const factData = ({ field, value, ...known }: Parts['facts'][number]) => ({ field, value, ...knownData(known) })
const actData = ({ kind, state, on, place, ...known }: Parts['acts'][number]) => ({
  ...{ kind, stateCode: state, actedOn: on, place: place ?? null },
  ...knownData(known),
})

type Nullable = { note: Record<string, string> | null; place?: Record<string, string> | null }
/** The same for the database, where an empty column of JSON has a name of its own. */
function written<Data extends Nullable>(data: Data) {
  const { note, place, ...rest } = data
  return {
    ...rest,
    note: note ?? Prisma.DbNull,
    ...(place === undefined ? {} : { place: place ?? Prisma.DbNull }),
  }
}
