import { z } from 'zod'
import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS, TREATY_LINK_BASES } from '@/lib/commitments/codes'
import { STATUSES } from '@/lib/follow-ups/codes'
import { SCALES } from '@/lib/follow-ups/scales'
import { localText } from '@/lib/i18n/local-text'
import { kept, rowId } from '@/lib/records/fields'
import { day } from '@/lib/values/days'
import { localInput, localOrNull } from '@/lib/values/local-input'
import { page, pageSize } from '@/lib/values/paging'
import { pointInTime } from '@/lib/values/point-in-time'
import { slug } from '@/lib/values/slug'
import { stateCode } from '@/lib/values/state-code'
import { emptyAsNull, words } from '@/lib/values/text'

const choice = <T extends readonly [string, ...string[]]>(codes: T) =>
  z.array(z.enum(codes, { error: 'errors.choice' })).default([])

/** What a list of commitments can be narrowed by; the same names in the address, the API and every export. */
export const commitmentFilters = {
  q: z.string().trim().max(200, { error: 'errors.tooLong' }).optional(),
  sector: choice(SECTORS),
  status: choice(STATUSES),
  joint: choice(STATUSES),
  state: z.array(stateCode).default([]),
  treaty: z.array(slug).default([]),
  statement: z.array(slug).default([]),
  kind: choice(KINDS),
  strength: choice(STRENGTHS),
  reviewBefore: day.optional(),
}

/** The scale that verdicts are read on. */
export const scaleChoice = z.enum(SCALES, { error: 'errors.choice' }).default('ours')

export const SORTS = ['ref', 'issued', 'sector', 'joint', 'observed', 'review'] as const
const sort = z
  .string()
  .refine((text) => SORTS.some((key) => text === key || text === `-${key}`), { error: 'errors.choice' })
  .default('ref')

export const commitmentQuery = z.strictObject({
  ...commitmentFilters,
  ...pointInTime,
  scale: scaleChoice,
  sort,
  page: page.default(1),
  pageSize: pageSize.default(50),
})
export type CommitmentQuery = z.infer<typeof commitmentQuery>

/** What a commitment's JSON can be asked for with. */
export const commitmentReading = z.strictObject({ ...pointInTime, scale: scaleChoice })

/** What a commitment's page reads from its address. */
export const commitmentView = z.strictObject({
  ...pointInTime,
  /** The follow-up that the form is to correct. */
  corrects: z.string().max(100).optional(),
  /** Whose verdict has just been recorded. */
  recorded: z.union([z.literal('all'), stateCode]).optional(),
  kept,
})

const code = <T extends readonly [string, ...string[]]>(codes: T) => z.enum(codes, { error: 'errors.choice' })

/** A commitment as it enters the ledger; `passage` is the row that its words stand in. */
export const newCommitment = z.strictObject({
  ref: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/),
  statementId: z.string(),
  passage: z.strictObject({ id: z.string(), original: z.string(), translations: z.record(z.string(), z.string()) }),
  quote: z.string().min(1),
  occurrence: z.int().min(0).optional(),
  quoteIn: z.record(z.string(), z.string()),
  text: localText,
  kind: code(KINDS),
  strength: code(STRENGTHS),
  reciprocity: code(RECIPROCITIES),
  sectors: z.tuple([code(SECTORS)], code(SECTORS)),
  obligors: z.array(stateCode).min(1),
  treaties: z.array(
    z.strictObject({ treatyId: z.string(), article: z.string().nullable(), basis: code(TREATY_LINK_BASES) }),
  ),
  horizon: z.strictObject({ phrase: z.string(), on: day.nullable(), basis: code(HORIZON_BASES) }).nullable(),
  /** Other words of the statement that the horizon's phrase may stand in: the heading over a list, say. */
  horizonWithin: z.string().optional(),
  /** The earlier commitment that this one says again. */
  repeatsId: z.string().nullable().optional(),
})
export type NewCommitment = z.infer<typeof newCommitment>

const distinct = (codes: string[]) => new Set(codes).size === codes.length

/** How a commitment is coded, as an analyst changes it: all of it, and what is not named is taken out. */
const coded = {
  text: localInput,
  quote: z.string({ error: 'errors.text' }).trim().min(1, { error: 'errors.text' }),
  /** Which of the passage's occurrences of the quote is meant, from 1. */
  occurrence: z.coerce.number({ error: 'errors.number' }).int().min(1, { error: 'errors.number' }).default(1),
  quoteIn: localOrNull.transform((words) => words ?? {}),
  kind: code(KINDS),
  strength: code(STRENGTHS),
  reciprocity: code(RECIPROCITIES),
  /** The main one first. */
  sectors: z
    .tuple([code(SECTORS)], code(SECTORS), { error: 'errors.sectorsMissing' })
    .refine(distinct, { error: 'errors.givenTwice' }),
  obligors: z
    .array(stateCode)
    .min(1, { error: 'errors.obligorsMissing' })
    .refine(distinct, { error: 'errors.givenTwice' }),
  treaties: z
    .array(z.strictObject({ id: rowId, treaty: slug, article: words(100), basis: code(TREATY_LINK_BASES) }))
    .default([]),
  horizon: z
    .strictObject({ phrase: words(500), on: emptyAsNull(day), basis: emptyAsNull(code(HORIZON_BASES)) })
    .transform(({ phrase, on, basis }, ctx) => {
      if (phrase === null && on !== null) ctx.addIssue({ code: 'custom', path: ['phrase'], message: 'errors.text' })
      if (phrase === null) return null
      if (basis !== null) return { phrase, on, basis }
      ctx.addIssue({ code: 'custom', path: ['basis'], message: 'errors.horizonBasisMissing' })
      return z.NEVER
    })
    .nullable(),
  nextReviewOn: emptyAsNull(day),
  assigneeId: emptyAsNull(z.string().max(100)),
}

type Owed = { obligors: string[]; reciprocity: string }
/** One obligor is always unilateral (codebook, section 6). */
const isReciprocal = ({ obligors, reciprocity }: Owed) => obligors.length !== 1 || reciprocity === 'unilateral'
const unilateral = { error: 'errors.unilateral', path: ['reciprocity'] }

export const commitmentChange = z.strictObject(coded).refine(isReciprocal, unilateral)
export type CommitmentChange = z.output<typeof commitmentChange>

/** A commitment as an analyst adds it to a passage. */
export const recordedCommitment = z
  .strictObject({ ...coded, statement: slug, passage: z.coerce.number().int().min(1) })
  .refine(isReciprocal, unilateral)
export type RecordedCommitment = z.output<typeof recordedCommitment>
