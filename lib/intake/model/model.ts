import { z } from 'zod'
import type { Judge } from './linear'
import shipped from './weights.json'

/** Raised when features mean something else than they did: weights of another version are refused, not misread. */
export const MODEL_VERSION = 1

const share = z.number().min(0).max(1)

/** What is learnt from labels, as it is kept: features in alphabetical order, so that two versions can be compared. */
export const weightsSchema = z.object({
  version: z.literal(MODEL_VERSION),
  /** What it was learnt from. */
  documents: z.number().int().nonnegative(),
  commitments: z.number().int().nonnegative(),
  /** F1 by sentence and by span on documents that were left out when it was learnt: what new weights must reach. */
  leftOut: z.object({ sentence: share, span: share }),
  /** How sure a run of words must be for it to be proposed. */
  least: share,
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
})
export type Weights = z.infer<typeof weightsSchema>

/** The same, to be asked whether a run of words is a commitment. */
export type Model = Judge & { least: number }

export const modelOf = ({ least, bias, weights }: Pick<Weights, 'least' | 'bias' | 'weights'>): Model => ({
  least,
  bias,
  weights: new Map(Object.entries(weights)),
})

/** The weights that the product ships. */
export const SHIPPED_WEIGHTS: Weights = weightsSchema.parse(shipped)
export const SHIPPED: Model = modelOf(SHIPPED_WEIGHTS)
