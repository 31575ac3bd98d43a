import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@/lib/db/client'
import { rewriteTreaty } from '@/lib/treaties/mutations'
import { partsInclude, type StoredTreaty } from '@/lib/treaties/parts'
import type { TreatyChangeInput } from '@/lib/treaties/schema'
import { addTreaties } from '../load-treaties'
import type { SeedTreaty } from '../schema'
import { TREATIES } from '../treaties/all'
import { inWords, type Offers, type Reading, together } from './offers'
import { changedBy, peopleWho } from './people'

/** Treaties that the ledger lacks, and those of which the seed says something else today. */
export async function treatyOffers(tx: Reading, account: string): Promise<Offers> {
  const stored = await tx.treaty.findMany({
    where: { slug: { in: TREATIES.map(({ slug }) => slug) } },
    include: partsInclude,
  })
  const bySlug = new Map(stored.map((treaty) => [treaty.slug, treaty]))
  const missing = TREATIES.filter(({ slug }) => !bySlug.has(slug)).map(({ slug }) => `Treaty ${slug}`)
  const parts: Offers[] = [
    { offers: missing.length > 0 ? [{ kind: 'addition', names: missing, write: addTreaties }] : [], kept: [] },
  ]
  for (const treaty of TREATIES) {
    const row = bySlug.get(treaty.slug)
    if (row) parts.push(await correctionOf(tx, account, row, treaty))
  }
  return together(parts)
}

async function correctionOf(tx: Reading, account: string, stored: StoredTreaty, treaty: SeedTreaty): Promise<Offers> {
  const [was, is] = [saidBy(stored), saidBySeed(treaty)]
  const differing = Object.entries(is).flatMap(([part, said]) => difference(part, Reflect.get(was, part), said))
  if (differing.length === 0) return { offers: [], kept: [] }
  const name = `Treaty ${treaty.slug}: ${differing.join(', ')}`
  const people = await peopleWho(tx, account, { subject: `Treaty:${stored.id}` })
  if (people.length > 0) return { offers: [], kept: [{ name, because: changedBy(people) }] }
  return { offers: [{ kind: 'correction', names: [name], write: (tx) => rewrite(tx, stored, treaty) }], kept: [] }
}

/** What differs in one part, in words; of a list, which of its rows by their field or kind. */
function difference(part: string, was: unknown, is: unknown): string[] {
  if (isDeepStrictEqual(was, is)) return []
  if (!Array.isArray(was) || !Array.isArray(is)) return [inWords(part)]
  const rows = [...was, ...is].filter(
    (row) => !(was.some((one) => isDeepStrictEqual(one, row)) && is.some((one) => isDeepStrictEqual(one, row))),
  )
  const names = new Set(rows.map((row) => (typeof row === 'string' ? row : inWords(row.field ?? row.kind))))
  return [names.size > 0 ? `${part} (${[...names].join('; ')})` : `${part} (their order)`]
}

async function rewrite(tx: Transaction, stored: StoredTreaty, treaty: SeedTreaty) {
  await rewriteTreaty(tx, stored, inputOf(stored, treaty))
  // New facts come last: here they go where the seed has them.
  const facts = await tx.treatyFact.findMany({ where: { treatyId: stored.id }, orderBy: { position: 'asc' } })
  const ids = matched(facts.map(factKey), treaty.facts.map(keyOfFact))
  for (const [position, id] of ids.entries())
    if (id !== null && facts.find((fact) => fact.id === id)?.position !== position)
      await tx.treatyFact.update({ where: { id }, data: { position } })
}

/** The treaty as the seed has it, each fact and act on the row that it stands for. */
function inputOf(stored: StoredTreaty, { slug: _, aliases, facts, acts, relations, ...treaty }: SeedTreaty) {
  const factIds = matched(stored.facts.map(factKey), facts.map(keyOfFact))
  const actIds = matched(
    stored.actions.map(({ id, kind, stateCode }) => ({ id, key: `${kind} ${stateCode}` })),
    acts.map(({ kind, state }) => `${kind} ${state}`),
  )
  return {
    ...treaty,
    registration: stored.registration,
    aliases: Object.entries(aliases).flatMap(([language, texts]) =>
      texts.map((text) => ({ id: null, language, text })),
    ),
    facts: facts.map((fact, n) => ({ ...fact, id: factIds[n] ?? null, note: fact.note ?? null })),
    acts: acts.map((act, n) => ({ ...act, id: actIds[n] ?? null, note: act.note ?? null })),
    relations: relations.map((relation) => ({ ...relation, id: null, note: relation.note ?? null })),
  } satisfies TreatyChangeInput
}

/** For each of the seed's rows the id of the stored row of the same key, the first of several for the first of several. */
function matched(stored: { id: string; key: string }[], keys: string[]) {
  const left = [...stored]
  return keys.map((key) => {
    const at = left.findIndex((row) => row.key === key)
    return at < 0 ? null : (left.splice(at, 1)[0]?.id ?? null)
  })
}

const factKey = ({ id, field }: { id: string; field: string }) => ({ id, key: field })
const keyOfFact = ({ field }: { field: string }) => field

/** What a stored treaty says and what the seed says of it, in one shape; rows without an order of their own are sorted. */
function saidBy({ facts, actions, aliases, relations, parties, ...row }: StoredTreaty) {
  const { title, kind, signedOn, signedAt, inForceOn, status, partiesNote } = row
  return {
    ...{ title, kind, signedOn, signedAt, inForceOn, status, partiesNote },
    parties: parties.map(({ stateCode }) => stateCode).sort(),
    aliases: aliases.map(({ language, text }) => `${language} ${text}`).sort(),
    facts: facts.map(({ field, value, certainty, sources, note }) => ({ field, value, certainty, sources, note })),
    acts: sorted(
      actions.map(({ kind, stateCode, actedOn, place, ...known }) => ({
        ...{ kind, state: stateCode, on: actedOn, place, ...knownOf(known) },
      })),
    ),
    relations: sorted(relations.map(({ kind, to, ...known }) => ({ kind, to: to.slug, ...knownOf(known) }))),
  }
}

function saidBySeed({ facts, acts, aliases, relations, parties, ...treaty }: SeedTreaty) {
  const { title, kind, signedOn, signedAt, inForceOn, status, partiesNote } = treaty
  return {
    ...{ title, kind, signedOn, signedAt, inForceOn, status, partiesNote },
    parties: [...parties].sort(),
    aliases: Object.entries(aliases)
      .flatMap(([language, texts]) => texts.map((text) => `${language} ${text}`))
      .sort(),
    facts: facts.map(({ field, value, ...known }) => ({ field, value, ...knownOf(known) })),
    acts: sorted(acts.map(({ kind, state, on, place, ...known }) => ({ kind, state, on, place, ...knownOf(known) }))),
    relations: sorted(relations.map(({ kind, to, ...known }) => ({ kind, to, ...knownOf(known) }))),
  }
}

const knownOf = <Known extends { certainty: unknown; sources: unknown; note?: unknown }>({
  certainty,
  sources,
  note,
}: Known) => ({
  ...{ certainty, sources, note: note ?? null },
})
const sorted = <Row extends object>(rows: Row[]) =>
  rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
