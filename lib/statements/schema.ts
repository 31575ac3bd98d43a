import { z } from 'zod'
import { anyOf, bothWays, choice, oneOf, paged, searched } from '@/lib/lists/query'
import { DAY_BASES, STATEMENT_KINDS, TEXT_KINDS } from '@/lib/statements/codes'
import { STATEMENT_LIST } from '@/lib/statements/list'
import { CERTAINTIES } from '@/lib/values/certainty'
import { day } from '@/lib/values/days'
import { localInput, localOrNull } from '@/lib/values/local-input'
import { pointInTime } from '@/lib/values/point-in-time'
import { sourcesInput } from '@/lib/values/sources'
import { stateCode } from '@/lib/values/state-code'
import { emptyAsNull, words } from '@/lib/values/text'
import { webAddress } from '@/lib/values/web-address'

/** What the list of statements can be narrowed by; `year` is that of issue. */
export const statementFilters = {
  q: searched,
  kind: choice(STATEMENT_KINDS),
  state: anyOf(stateCode),
  year: anyOf(z.string().regex(/^\d{4}$/, { error: 'errors.year' })),
}

export const statementQuery = z.strictObject({
  ...statementFilters,
  ...pointInTime,
  sort: oneOf(bothWays(STATEMENT_LIST.sorts)).default(STATEMENT_LIST.sort),
  ...paged,
})
export type StatementQuery = z.infer<typeof statementQuery>

export const TEXT_VIEWS = ['both', 'original', 'translation'] as const
export type TextView = (typeof TEXT_VIEWS)[number]

/** What the reader reads from its address; without `text` the page shows what there is room for. */
export const readerQuery = z.strictObject({
  ...pointInTime,
  edition: z.coerce.number({ error: 'errors.number' }).int().min(1, { error: 'errors.number' }).max(100_000).optional(),
  text: z.enum(TEXT_VIEWS, { error: 'errors.choice' }).optional(),
  /** Words to light: what a search that led here looked for. */
  q: searched,
})

/** What a statement's JSON can be asked for with: the edition of its text, the current one unless given. */
export const statementReading = readerQuery.omit({ text: true, q: true })

/** What is known of a statement, as an analyst changes it. The text is not among it: a corrected text is a new edition. */
export const statementChange = z
  .strictObject({
    kind: z.enum(STATEMENT_KINDS, { error: 'errors.choice' }),
    textKind: z.enum(TEXT_KINDS, { error: 'errors.choice' }),
    title: localInput,
    issuedOn: emptyAsNull(day),
    issuedOnBasis: emptyAsNull(z.enum(DAY_BASES, { error: 'errors.choice' })),
    issuedOnCertainty: emptyAsNull(z.enum(CERTAINTIES, { error: 'errors.choice' })),
    issuedOnNote: localOrNull,
    place: localOrNull,
    publisher: words(300),
    url: emptyAsNull(webAddress),
    textNote: localOrNull,
    textSources: sourcesInput,
    sources: sourcesInput,
    /** In the document's order. */
    parties: z.array(stateCode).min(1, { error: 'errors.partiesMissing' }),
  })
  .refine(({ issuedOn, issuedOnBasis }) => issuedOn === null || issuedOnBasis !== null, {
    error: 'errors.dayBasisMissing',
    path: ['issuedOnBasis'],
  })
  // Without a day there is nothing to be sure of.
  .transform((input) => (input.issuedOn === null ? { ...input, issuedOnBasis: null, issuedOnCertainty: null } : input))
export type StatementInput = z.output<typeof statementChange>
