/** The status scale (codebook, section 4), one verdict per obligor, from "nobody has looked" to the worst. */
export const STATUSES = [
  'not_assessed',
  'no_evidence',
  'not_started',
  'limited',
  'substantial',
  'fulfilled',
  'broken',
] as const
export const CONFIDENCES = ['low', 'medium', 'high'] as const
export const BEARINGS = ['supports', 'contradicts', 'context'] as const
/** Whose word a piece of evidence is, seen from one obligor; derived from its speaker, never typed. */
export const SIDES = ['obligor', 'counterpart', 'third_party'] as const

export type Status = (typeof STATUSES)[number]
export type Confidence = (typeof CONFIDENCES)[number]
export type Bearing = (typeof BEARINGS)[number]
export type Side = (typeof SIDES)[number]
