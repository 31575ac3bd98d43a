import { z } from 'zod'
import { anyOf, bothWays, choice, oneOf, paged, searched } from '@/lib/lists/query'
import { rowId } from '@/lib/records/fields'
import { ACTS, RELATIONS, TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import { TREATY_LIST } from '@/lib/treaties/list'
import { hasSources, knownFrom, sourcesMissing } from '@/lib/values/certainty'
import { partialDay } from '@/lib/values/days'
import { languageCode, localInput, localOrNull } from '@/lib/values/local-input'
import { slug } from '@/lib/values/slug'
import { stateCode } from '@/lib/values/state-code'
import { emptyAsNull, words } from '@/lib/values/text'

/** What the list of treaties can be narrowed by; the same names in the address and the API. */
export const treatyFilters = {
  q: searched,
  kind: choice(TREATY_KINDS),
  status: choice(TREATY_STATUSES),
  state: anyOf(stateCode),
}

export const treatyQuery = z.strictObject({
  ...treatyFilters,
  sort: oneOf(bothWays(TREATY_LIST.sorts)).default(TREATY_LIST.sort),
  ...paged,
})
export type TreatyQuery = z.infer<typeof treatyQuery>

const code = <T extends readonly [string, ...string[]]>(codes: T) => z.enum(codes, { error: 'errors.choice' })

const alias = z.strictObject({
  id: rowId,
  language: languageCode,
  text: z.string().trim().min(1, { error: 'errors.text' }).max(1000, { error: 'errors.tooLong' }),
})
const fact = z
  .strictObject({
    id: rowId,
    field: z.string().regex(/^[a-z][a-z0-9_]*$/, { error: 'errors.choice' }),
    value: localInput,
    ...knownFrom,
  })
  .refine(hasSources, sourcesMissing)
const act = z
  .strictObject({
    id: rowId,
    kind: code(ACTS),
    state: emptyAsNull(stateCode),
    on: emptyAsNull(partialDay),
    place: localOrNull,
    ...knownFrom,
  })
  .refine(hasSources, sourcesMissing)
const relation = z
  .strictObject({ id: rowId, to: slug, kind: code(RELATIONS), ...knownFrom })
  .refine(hasSources, sourcesMissing)

/** A treaty as an analyst changes it: all that hangs on it is given whole, and rows that are not named are taken out. */
export const treatyChange = z.strictObject({
  title: localInput,
  kind: code(TREATY_KINDS),
  status: code(TREATY_STATUSES).default('unknown'),
  signedOn: emptyAsNull(partialDay),
  signedAt: localOrNull,
  inForceOn: emptyAsNull(partialDay),
  registration: words(200),
  partiesNote: localOrNull,
  parties: z.array(stateCode).default([]),
  aliases: z.array(alias).default([]),
  facts: z.array(fact).default([]),
  acts: z.array(act).default([]),
  relations: z.array(relation).default([]),
})
export type TreatyChangeInput = z.output<typeof treatyChange>

/** A treaty as it enters the ledger. */
export const treatyInput = treatyChange.extend({ slug })

type Whole = z.output<typeof treatyInput>
/** A source, and how sure it is, with the row that it was drawn from: absent for what is new. */
type New<Row> = Omit<Row, 'id' | 'note' | 'place'> & Partial<Pick<Row, Extract<keyof Row, 'id' | 'note' | 'place'>>>
/** What `addTreaty` takes: the names, kind, day and parties; the rest may be left out. */
export type NewTreaty = Pick<Whole, 'slug' | 'title' | 'kind' | 'signedOn' | 'parties'> & {
  aliases: New<Whole['aliases'][number]>[]
  facts?: New<Whole['facts'][number]>[]
  acts?: New<Whole['acts'][number]>[]
  relations?: New<Whole['relations'][number]>[]
} & Partial<Pick<Whole, 'status' | 'signedAt' | 'inForceOn' | 'registration' | 'partiesNote'>>
