import { z } from 'zod'
import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS, TREATY_LINK_BASES } from '@/lib/commitments/codes'
import { FACETS } from '@/lib/commitments/facets'
import type { CommitmentRow } from '@/lib/commitments/row'
import { CONFIDENCES, STATUSES, type Status } from '@/lib/follow-ups/codes'
import { followUpJson } from '@/lib/follow-ups/representation'
import { FITS, type Scale, scoreOf } from '@/lib/follow-ups/scales'

const text = z.record(z.string(), z.string())
const score = z
  .strictObject({ value: z.number().nullable(), label: z.string().nullable(), fit: z.enum(FITS) })
  .optional()
  .describe('The verdict on the scale asked for')

/** A commitment as the API gives it. */
export const commitmentJson = z.strictObject({
  ref: z.string(),
  statement: z.string(),
  passage: z.int().describe('Ordinal of the paragraph, from 1'),
  edition: z.int().describe('Of the text that the words stand in; an earlier one while they wait for a person'),
  quote: z.string().describe('Verbatim words of the paragraph'),
  start: z.int().describe('UTF-16 units into the original'),
  end: z.int(),
  text,
  kind: z.enum(KINDS),
  strength: z.enum(STRENGTHS),
  reciprocity: z.enum(RECIPROCITIES),
  sector: z.enum(SECTORS),
  sectors: z.array(z.enum(SECTORS)),
  obligors: z.array(
    z.strictObject({
      state: z.string(),
      status: z.enum(STATUSES),
      observedOn: z.string().nullable(),
      confidence: z.enum(CONFIDENCES).nullable(),
      followUps: z.int(),
      score,
    }),
  ),
  quoteIn: text.describe('The same words in each translation'),
  jointStatus: z.enum(STATUSES),
  jointScore: score,
  treaties: z.array(
    z.strictObject({ treaty: z.string(), article: z.string().nullable(), basis: z.enum(TREATY_LINK_BASES) }),
  ),
  codebook: z.int(),
  horizon: z
    .strictObject({ phrase: z.string(), resolves: z.string().nullable(), basis: z.enum(HORIZON_BASES) })
    .nullable(),
  nextReviewOn: z.string().nullable(),
  version: z.int(),
})
export type CommitmentJson = z.infer<typeof commitmentJson>

export const commitmentWithFollowUps = commitmentJson.extend({
  followUps: z.array(followUpJson).describe('Newest first'),
})

const count = z.strictObject({ value: z.string(), count: z.int() })
export const commitmentList = z.strictObject({
  items: z.array(commitmentJson),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  facets: z.strictObject(Object.fromEntries(FACETS.map((facet) => [facet, z.array(count)]))),
})

/** A commitment as JSON; on another scale than ours each verdict has its score too. */
export function representCommitment(row: CommitmentRow, scale: Scale): CommitmentJson {
  const scored = (status: Status) => (scale === 'ours' ? undefined : scoreOf(status, scale))
  return {
    ...{
      ref: row.ref,
      statement: row.statement.slug,
      passage: row.passage,
      edition: row.edition,
      quote: row.quote,
      start: row.start,
      end: row.end,
    },
    ...{
      text: row.text,
      kind: row.kind,
      strength: row.strength,
      reciprocity: row.reciprocity,
      sector: row.sector,
      sectors: row.sectors,
    },
    obligors: row.obligors.map(({ state, status, observedOn, confidence, followUps }) => ({
      state,
      status,
      observedOn,
      confidence,
      followUps,
      score: scored(status),
    })),
    quoteIn: row.quoteIn,
    jointStatus: row.joint.status,
    jointScore: scored(row.joint.status),
    treaties: row.treaties.map(({ slug, article, basis }) => ({ treaty: slug, article, basis })),
    ...{ codebook: row.codebook, horizon: row.horizon, nextReviewOn: row.nextReviewOn, version: row.version },
  }
}
