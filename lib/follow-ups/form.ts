import type { Problem } from '@/lib/errors'
import type { FormState, Typed } from '@/lib/forms'

/** What a follow-up form shows again after it was sent and refused: every word typed, and what to do. */
export type FollowUpFormState = FormState & {
  /** Set when someone wrote meanwhile: when the form was drawn, so that what was written since can be shown. */
  since: string | null
  evidenceCount: number
}

const EVIDENCE_FIELDS = [
  'url',
  'title',
  'publisher',
  'publishedOn',
  'retrievedOn',
  'excerpt',
  'bearing',
  'speaker',
] as const
const CHOSEN: readonly string[] = ['bearing', 'speaker']

/** The names of the fields of the nth piece of evidence. */
export const evidenceName = (n: number, field: (typeof EVIDENCE_FIELDS)[number]) => `evidence.${n}.${field}`

/**
 * What the form says, in the shape that the API takes. A piece of evidence in which nothing was typed is not sent;
 * the paths of problems then count from the pieces that were, and `rows` leads back to the form's own numbers.
 */
export function inputOf(typed: Typed, evidenceCount: number) {
  const rows = Array.from({ length: evidenceCount }, (_, n) => n).filter((n) =>
    EVIDENCE_FIELDS.some((field) => !CHOSEN.includes(field) && typed[evidenceName(n, field)]?.trim()),
  )
  const evidence = rows.map((n) =>
    Object.fromEntries(EVIDENCE_FIELDS.map((field) => [field, typed[evidenceName(n, field)] ?? ''])),
  )
  const { state, status, observedOn, rationale, confidence, sourcesDisagree, nextReviewOn, corrects } = typed
  return {
    rows,
    input: {
      ...{ state, status, observedOn, rationale, confidence, evidence },
      sourcesDisagree: sourcesDisagree ?? '',
      nextReviewOn: nextReviewOn ? nextReviewOn : null,
      corrects: corrects ?? '',
    },
  }
}

/** Problems with the evidence's numbers of the form. */
export function toFormPaths(problems: Problem[], rows: number[]): Problem[] {
  return problems.map(({ path, message }) => ({
    message,
    path: path.replace(/^evidence\.(\d+)/, (_, n: string) => `evidence.${rows[Number(n)] ?? n}`),
  }))
}
