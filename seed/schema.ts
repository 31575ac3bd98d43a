import { z } from 'zod'
import { localText } from '@/lib/i18n/local-text'
import { ACTS, FACT_FIELDS, RELATIONS, TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import { CERTAINTIES } from '@/lib/values/certainty'
import { partialDay } from '@/lib/values/days'
import { stateCode } from '@/lib/values/state-code'
import { webAddress } from '@/lib/values/web-address'

/** How sure it is and where it was read; our own translations and descriptions are of no certainty. */
const known = {
  certainty: z.enum(CERTAINTIES).nullable(),
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
  kind: z.enum(TREATY_KINDS),
  title: localText,
  signedOn: partialDay,
  signedAt: localText.nullable(),
  inForceOn: partialDay.nullable(),
  status: z.enum(TREATY_STATUSES),
  parties: z.array(stateCode),
  partiesNote: localText.nullable(),
  aliases: z.record(z.string(), z.array(z.string().min(1))),
  facts: z.array(fact),
  acts: z.array(
    z.strictObject({
      kind: z.enum(ACTS),
      state: stateCode.nullable(),
      on: partialDay.nullable(),
      place: localText.nullable(),
      ...known,
    }),
  ),
  relations: z.array(z.strictObject({ to: z.string(), kind: z.enum(RELATIONS), ...known })),
})
export type SeedTreaty = z.infer<typeof seedTreaty>
