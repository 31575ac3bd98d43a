import type { Bearing, Confidence, Status } from '@/lib/follow-ups/codes'

/** What the seed says to people, in each of its languages. */
export type Said = { en: string; ru: string }

/** A publication, and whose word it carries: a state's, or null for a third party. What is not known of it stays null. */
export type Report = { url: string | null; publisher: string; publishedOn: string | null; speaker: string | null }

export type SeedEvidence = Report & { bearing: Bearing; title: Said }

/** A verdict on one commitment, the same for each state that it names, with what it rests on. */
export type SeedFollowUp = {
  ref: string
  states: string[]
  /** With the ref, the state and its place among those of one day, this tells a follow-up of the seed from all others. */
  observedOn: string
  status: Status
  confidence: Confidence
  rationale: Said
  sourcesDisagree?: Said
  evidence: SeedEvidence[]
  /** The day of the follow-up of the seed that this one corrects. */
  corrects?: string
}

export const BOTH = ['RUS', 'TJK']

export const report = (
  url: string | null,
  publisher: string,
  publishedOn: string | null,
  speaker: 'RUS' | 'TJK' | null = null,
): Report => ({ url, publisher, publishedOn, speaker })

const bearing =
  (which: Bearing) =>
  (source: Report, en: string, ru: string): SeedEvidence => ({ ...source, bearing: which, title: { en, ru } })

/** What a report says, in our own words, and how it bears on the verdict: sentences of the sources are not copied. */
export const supports = bearing('supports')
export const contradicts = bearing('contradicts')
export const context = bearing('context')

/** The follow-ups of one commitment, in the order in which they are recorded. */
export const of = (ref: string, followUps: Omit<SeedFollowUp, 'ref'>[]): SeedFollowUp[] =>
  followUps.map((followUp) => ({ ref, ...followUp }))
