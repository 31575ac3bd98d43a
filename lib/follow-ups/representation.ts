import { z } from 'zod'
import { BEARINGS, CONFIDENCES, SIDES, STATUSES } from '@/lib/follow-ups/codes'
import type { FollowUpRow } from '@/lib/follow-ups/row'

const maybe = z.string().nullable()
const inOthers = z.record(z.string(), z.string()).nullable().describe('The same words in other languages')

/** What a follow-up rests on, as the API gives it. */
export const evidenceJson = z.strictObject({
  ...{
    url: maybe,
    title: maybe,
    titleIn: inOthers,
    publisher: maybe,
    publishedOn: maybe,
    retrievedOn: maybe,
    excerpt: maybe,
  },
  bearing: z.enum(BEARINGS),
  speaker: maybe.describe('The state whose word it is; null for a third party'),
  side: z.enum(SIDES).describe('Seen from the obligor'),
})

/** A follow-up as the API gives it. */
export const followUpJson = z.strictObject({
  id: z.string(),
  state: z.string(),
  status: z.enum(STATUSES),
  observedOn: z.string(),
  rationale: z.string(),
  confidence: z.enum(CONFIDENCES),
  sourcesDisagree: maybe,
  language: maybe.describe('Of the rationale and the titles; null where it was not said'),
  rationaleIn: inOthers,
  sourcesDisagreeIn: inOthers,
  evidence: z.array(evidenceJson),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string(),
  corrects: maybe,
  correctedBy: maybe,
})
export type FollowUpJson = z.infer<typeof followUpJson>

export function representFollowUp(row: FollowUpRow): FollowUpJson {
  const {
    id,
    state,
    status,
    observedOn,
    rationale,
    confidence,
    sourcesDisagree,
    language,
    rationaleIn,
    sourcesDisagreeIn,
    evidence,
    recordedAt,
    recordedBy,
    corrects,
    correctedBy,
  } = row
  return {
    id,
    state,
    status,
    observedOn,
    rationale,
    confidence,
    sourcesDisagree,
    language,
    rationaleIn,
    sourcesDisagreeIn,
    evidence,
    recordedAt: recordedAt.toISOString(),
    recordedBy,
    corrects,
    correctedBy,
  }
}
