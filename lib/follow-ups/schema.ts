import { z } from 'zod'
import { BEARINGS, CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { day, latestToday, partialDay } from '@/lib/values/days'
import { languageCode, localOrNull } from '@/lib/values/local-input'
import { stateCode } from '@/lib/values/state-code'
import { emptyAsNull, words } from '@/lib/values/text'
import { webAddress } from '@/lib/values/web-address'

/** What a follow-up rests on: a source by its address or its title, and how it bears on the verdict. */
export const evidenceInput = z
  .strictObject({
    url: emptyAsNull(webAddress),
    title: words(500),
    /** The title in other languages than the follow-up's own, by language. */
    titleIn: localOrNull.optional(),
    publisher: words(300),
    publishedOn: emptyAsNull(partialDay),
    retrievedOn: emptyAsNull(day),
    excerpt: words(5000),
    bearing: z.enum(BEARINGS, { error: 'errors.choice' }),
    speaker: emptyAsNull(stateCode),
  })
  .refine(({ url, title }) => url !== null || title !== null, { error: 'errors.evidenceSource', path: ['url'] })

/** A verdict as it is posted, by the form and by the API alike. Source of the rules: codebook, section 4. */
export const followUpInput = z
  .strictObject({
    state: z.union([z.literal('all'), stateCode]),
    status: z.enum(STATUSES, { error: 'errors.choice' }),
    observedOn: day.refine((text) => text <= latestToday(), { error: 'errors.observedInFuture' }),
    rationale: z
      .string({ error: 'errors.text' })
      .trim()
      .min(1, { error: 'errors.rationaleMissing' })
      .max(10_000, { error: 'errors.rationaleTooLong' }),
    confidence: z.enum(CONFIDENCES, { error: 'errors.choice' }),
    evidence: z.array(evidenceInput).max(50, { error: 'errors.tooManyEvidence' }).default([]),
    sourcesDisagree: words(2000),
    /** The language of the words above, and the same words in others. */
    language: languageCode.nullable().optional(),
    rationaleIn: localOrNull.optional(),
    sourcesDisagreeIn: localOrNull.optional(),
    /** Absent keeps the day, null clears it. */
    nextReviewOn: day.nullable().optional(),
    corrects: emptyAsNull(z.string().max(100)),
  })
  .check((ctx) => {
    const { status, evidence, corrects } = ctx.value
    if (status === 'not_assessed' && corrects === null)
      ctx.issues.push({ code: 'custom', path: ['status'], message: 'errors.notAssessedAlone', input: status })
    if (!MAY_LACK_EVIDENCE.has(status) && evidence.length === 0)
      ctx.issues.push({ code: 'custom', path: ['evidence'], message: 'errors.evidenceMissing', input: evidence })
  })

const MAY_LACK_EVIDENCE = new Set(['no_evidence', 'not_assessed'])

export type FollowUpInput = z.infer<typeof followUpInput>
export type EvidenceInput = z.infer<typeof evidenceInput>

/**
 * Whether a verdict would speak for a day before 1 January of the year in which the words were issued: a year mistyped, as 0217
 * for 2017. Within that year it may be earlier than the day of issue, which is often inferred.
 */
export const isBeforeIssue = (observedOn: string, issuedOn: string | null | undefined) =>
  typeof issuedOn === 'string' && observedOn < `${issuedOn.slice(0, 4)}-01-01`
