import { z } from 'zod'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { SCALES } from '@/lib/follow-ups/scales'

export const MAX_ROWS = 10_000
export const MAX_COLUMNS = 200

/** A table that is being taken in: its cells as read, and what was said of them so far. */
export const tableDraft = z.strictObject({
  name: z.string(),
  headers: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  /** By column: a target, a state's target, or empty for a column that is left out. */
  targets: z.array(z.string()),
  scale: z.enum(SCALES),
  /** Which of our statuses a score means that several share, by the score as written. */
  scores: z.record(z.string(), z.enum(STATUSES)),
  /** The statement that rows without one of their own belong to; empty: the table is itself the source. */
  statement: z.string(),
  /** The statement that is made when the table is the source. */
  source: z.strictObject({
    slug: z.string(),
    title: z.string(),
    issuedOn: z.string(),
    language: z.enum(['en', 'ru']),
  }),
  /** What is said of every verdict whose row does not say it. */
  found: z.strictObject({
    observedOn: z.string(),
    rationale: z.string(),
    confidence: z.enum(CONFIDENCES),
    url: z.string(),
    title: z.string(),
  }),
})
export type TableDraft = z.infer<typeof tableDraft>
