import { z } from 'zod'
import { ACTS, RELATIONS, TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import type { TreatyDetail, TreatyRow } from '@/lib/treaties/row'
import { CERTAINTIES } from '@/lib/values/certainty'

const text = z.record(z.string(), z.string())
const sure = z.enum(CERTAINTIES).nullable()
const known = {
  certainty: z.enum(CERTAINTIES).nullable(),
  sources: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })),
  note: text.nullable(),
}
const relation = z.strictObject({ kind: z.enum(RELATIONS), treaty: z.string(), ...known })

/** A treaty as the API lists it. */
export const treatyJson = z.strictObject({
  slug: z.string(),
  title: text,
  kind: z.enum(TREATY_KINDS),
  status: z.enum(TREATY_STATUSES),
  signedOn: z.string().nullable().describe('YYYY, YYYY-MM or YYYY-MM-DD, never padded'),
  signedAt: text.nullable(),
  inForceOn: z.string().nullable(),
  certainty: z
    .strictObject({ signedOn: sure, signedAt: sure, inForceOn: sure, status: sure })
    .describe('How sure these values are; `low` is only probable. Null where no fact tells'),
  registration: z.string().nullable(),
  parties: z.array(z.string()),
  partiesNote: text.nullable().describe('Of the parties that are not recorded'),
  invokedBy: z.int().describe('How many commitments invoke it'),
  version: z.int(),
})
export const treatyWithFacts = treatyJson.extend({
  actions: z.array(
    z.strictObject({
      state: z.string().nullable(),
      kind: z.enum(ACTS),
      on: z.string().nullable(),
      place: text.nullable(),
      ...known,
    }),
  ),
  relations: z.array(relation),
  relatedBy: z.array(relation),
  facts: z.array(z.strictObject({ field: z.string(), value: text, isDisputed: z.boolean(), ...known })),
  aliases: z.array(z.strictObject({ language: z.string(), text: z.string() })),
})

export function representTreaty(row: TreatyRow): z.infer<typeof treatyJson> {
  const { slug, title, kind, status, signedOn, signedAt, inForceOn, registration, certainty, invokedBy, version } = row
  return {
    slug,
    title,
    kind,
    status,
    signedOn,
    signedAt,
    inForceOn,
    certainty,
    registration,
    parties: row.parties.map(({ code }) => code),
    partiesNote: row.partiesNote,
    invokedBy,
    version,
  }
}

export function representTreatyWithFacts(row: TreatyDetail): z.infer<typeof treatyWithFacts> {
  const { actions, facts, aliases } = row
  const bare = ({ title: _, ...one }: TreatyDetail['relations'][number]) => one
  return {
    ...representTreaty(row),
    actions,
    relations: row.relations.map(bare),
    relatedBy: row.relatedBy.map(bare),
    facts,
    aliases,
  }
}
