import { z } from 'zod'
import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'
import { day } from '@/lib/values/days'

/** An instrument as the words name it, with the day of signature where they give one. */
export const instrumentMention = z.object({ mention: z.string(), signedOn: day.nullable() })

/** The deadline phrase, verbatim, and the day it resolves to (codebook, section 2). */
export const proposedHorizon = z.object({ phrase: z.string(), resolves: day.nullable(), basis: z.enum(HORIZON_BASES) })

/** One proposed commitment. `quote` is the passage's own text from `start` to `end`, in UTF-16 units. */
export const candidate = z.object({
  /** Ordinal of its passage, from 1. */
  passage: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string(),
  kind: z.enum(KINDS),
  strength: z.enum(STRENGTHS),
  reciprocity: z.enum(RECIPROCITIES),
  sector: z.enum(SECTORS),
  /** The runners-up, best first. */
  sectors: z.array(z.enum(SECTORS)),
  /** Codes of the states or organisations that owe it. */
  obligors: z.array(z.string()),
  treaties: z.array(instrumentMention),
  horizon: proposedHorizon.nullable(),
  /** The words of the statement that made it a commitment. */
  why: z.string(),
  /** From 0 to 1: how much of its words can be expected to be a commitment's, by what was learnt from labelled texts. */
  sureness: z.number().min(0).max(1),
})

/** What `pacta extract` prints. */
export const extractionSchema = z.object({
  language: z.enum(STATEMENT_LANGUAGES),
  parties: z.array(z.string()),
  issuedOn: day.nullable(),
  passages: z.array(z.object({ ordinal: z.number().int().positive(), text: z.string() })),
  candidates: z.array(candidate),
  instruments: z.array(instrumentMention),
})

export type Candidate = z.infer<typeof candidate>
export type Extraction = z.infer<typeof extractionSchema>
export type InstrumentMention = z.infer<typeof instrumentMention>
export type Horizon = z.infer<typeof proposedHorizon>
