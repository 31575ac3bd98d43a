/** What a column of a table can be, beside a state's verdict, day or confidence (`status_RUS`, `observed_on_RUS`, …). */
export const TARGETS = [
  ...(['ref', 'statement', 'quote', 'text_en', 'text_ru', 'kind', 'strength', 'reciprocity', 'sector'] as const),
  ...(['obligors', 'next_review_on', 'observed_on', 'rationale', 'source_url', 'source_title'] as const),
] as const
export type Target = (typeof TARGETS)[number]

/** A state's column: `status_RUS`, `observed_on_RUS`, `confidence_RUS`. */
export const STATE_TARGET = /^(status|observed_on|confidence)_([A-Z][A-Z0-9]{1,9})$/
