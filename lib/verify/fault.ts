export const FAULTS = [
  'broken_link',
  'missing_link',
  'wrong_head',
  'head_not_found',
  'edited_row',
  'deleted_row',
  'row_without_entry',
  'wrong_span',
  'wrong_search_entry',
] as const

/** What does not hold, and where: a link of the log (`seq`), or a row (`Noun:key`). */
export type Fault = { fault: (typeof FAULTS)[number]; where: string }
