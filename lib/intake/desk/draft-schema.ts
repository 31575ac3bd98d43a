import { z } from 'zod'
import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS, TREATY_LINK_BASES } from '@/lib/commitments/codes'
import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'
import { DOCUMENT_FORMATS } from '@/lib/intake/read/document'
import { DAY_BASES, STATEMENT_KINDS, TEXT_KINDS } from '@/lib/statements/codes'
import { day } from '@/lib/values/days'
import { slug } from '@/lib/values/slug'
import { stateCode } from '@/lib/values/state-code'
import { emptyAsNull } from '@/lib/values/text'
import { webAddress } from '@/lib/values/web-address'

export const DECISIONS = ['open', 'accepted', 'rejected'] as const
export type Decision = (typeof DECISIONS)[number]

const code = <T extends readonly [string, ...string[]]>(codes: T) => z.enum(codes, { error: 'errors.choice' })
const texts = z.record(z.string(), z.string())

/** A treaty that the words name: one of the ledger's by its slug, or one to add under `mention`, or neither. */
export const draftTreaty = z.strictObject({
  mention: z.string(),
  signedOn: day.nullable(),
  slug: slug.nullable(),
  article: z.string().nullable(),
  basis: code(TREATY_LINK_BASES),
})

/** A commitment as proposed, or as a person has made it so far. `quote` is its passage's text from `start` to `end`. */
export const draftCommitment = z.strictObject({
  id: z.string(),
  decision: code(DECISIONS),
  /** Whether the rules proposed it, or a person chose its words. */
  origin: z.enum(['proposed', 'person']),
  passage: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  text: texts,
  kind: code(KINDS),
  strength: code(STRENGTHS),
  reciprocity: code(RECIPROCITIES),
  sector: code(SECTORS),
  /** The secondary ones, which a person adds. */
  sectors: z.array(code(SECTORS)),
  /** What else the main sector could be, the likeliest first. */
  runnersUp: z.array(code(SECTORS)),
  obligors: z.array(stateCode),
  treaties: z.array(draftTreaty),
  horizon: z.strictObject({ phrase: z.string(), on: day.nullable(), basis: code(HORIZON_BASES) }).nullable(),
  why: z.string(),
  sureness: z.number(),
  /** The ledger's commitment that says the same, when a person has linked it. */
  repeats: z.string().nullable(),
})
export type DraftCommitment = z.infer<typeof draftCommitment>

/** What is known of the document itself, as proposed from its text or typed; empty where unknown. */
export const draftFields = z.strictObject({
  slug: z.string(),
  title: texts,
  kind: code(STATEMENT_KINDS),
  textKind: code(TEXT_KINDS),
  parties: z.array(z.string()),
  issuedOn: z.string(),
  issuedOnBasis: code(DAY_BASES),
  place: z.string(),
  publisher: z.string(),
  url: z.string(),
  language: z.enum(STATEMENT_LANGUAGES),
})
export type DraftFields = z.infer<typeof draftFields>

/** What a draft of a statement holds. */
export const statementDraft = z.strictObject({
  source: z.strictObject({
    name: z.string().nullable(),
    format: z.enum(DOCUMENT_FORMATS),
    encoding: z.string().nullable(),
    sha256: z.string().nullable(),
  }),
  passages: z.array(z.string()),
  fields: draftFields,
  commitments: z.array(draftCommitment),
  /** How many commitments a person has made, so that each gets an id of its own. */
  made: z.int().nonnegative(),
})
export type StatementDraft = z.infer<typeof statementDraft>

/** A document's fields as they must be to enter the ledger. */
export const statementFields = z.strictObject({
  slug: z.string().trim().pipe(slug),
  title: z.record(z.string(), z.string().trim().min(1)).refine((text) => Object.keys(text).length > 0, {
    error: 'errors.textMissing',
  }),
  kind: code(STATEMENT_KINDS),
  textKind: code(TEXT_KINDS),
  parties: z.array(stateCode).min(1, { error: 'errors.partiesMissing' }),
  issuedOn: emptyAsNull(day),
  issuedOnBasis: code(DAY_BASES),
  place: z.string().trim().max(200, { error: 'errors.tooLong' }),
  publisher: z.string().trim().max(500, { error: 'errors.tooLong' }),
  url: emptyAsNull(webAddress),
  language: z.enum(STATEMENT_LANGUAGES, { error: 'errors.choice' }),
})
