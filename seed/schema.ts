import { z } from 'zod'
import { partialDay } from '@/lib/days'
import { stateCode, webAddress } from '@/lib/follow-ups/schema'
import { localText } from '@/lib/i18n/local-text'

// The code lists of a treaty: codebook, section 7.
const kind = z.enum(['treaty', 'agreement', 'protocol', 'convention', 'memorandum', 'exchange_of_notes'])
const status = z.enum(['in_force', 'provisionally_applied', 'not_in_force', 'terminated', 'superseded', 'unknown'])
const relation = z.enum(['cites', 'supplements', 'amends', 'implements', 'supersedes'])
const act = z.enum([
  'signature',
  'domestic_approval',
  'ratification',
  'exchange_of_instruments',
  'entry_into_force',
  'amendment',
])

/**
 * What a fact is about. Two facts of one field in one treaty are two readings of it, so whatever can be true together
 * (a title in each language, an approval by each state) has a field of its own.
 */
export const FACT_FIELDS = [
  'title_en',
  'title_ru',
  'signed',
  'place',
  'signed_by',
  'about',
  'approved_rus',
  'approved_tjk',
  'ratified_tjk',
  'exchange_of_instruments',
  'entry_into_force',
  'term',
  'status',
  'relations',
  'amended',
  'accession',
] as const

/** How sure it is and where it was read; our own translations and descriptions are of no certainty. */
const known = {
  certainty: z.enum(['high', 'medium', 'low']).nullable(),
  sources: z.array(z.strictObject({ title: z.string().min(1), url: webAddress.nullable() })),
  note: localText.optional(),
}

const fact = z
  .strictObject({ field: z.enum(FACT_FIELDS), value: localText, ...known })
  .refine(({ certainty, sources, note }) => (certainty === null ? note !== undefined : sources.length > 0), {
    error: 'a fact has its sources, or a note that says why none was read',
  })

/** One instrument with all that is known of it; a relation names the other by its slug. */
export const seedTreaty = z.strictObject({
  slug: z.string(),
  kind,
  title: localText,
  signedOn: partialDay,
  signedAt: localText.nullable(),
  inForceOn: partialDay.nullable(),
  status,
  parties: z.array(stateCode),
  partiesNote: localText.nullable(),
  aliases: z.record(z.string(), z.array(z.string().min(1))),
  facts: z.array(fact),
  acts: z.array(
    z.strictObject({
      kind: act,
      state: stateCode.nullable(),
      on: partialDay.nullable(),
      place: localText.nullable(),
      ...known,
    }),
  ),
  relations: z.array(z.strictObject({ to: z.string(), kind: relation, ...known })),
})
export type SeedTreaty = z.infer<typeof seedTreaty>
