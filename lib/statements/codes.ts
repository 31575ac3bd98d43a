/** The code lists of a statement (codebook, section 7). Labels are in the message files. */
export const STATEMENT_KINDS = [
  'joint_statement',
  'declaration',
  'communique',
  'press_statement',
  'action_plan',
] as const
/** What the text is: the document itself, or a report of it. */
export const TEXT_KINDS = ['official_text', 'press_report'] as const
/** How the day is known. */
export const DAY_BASES = ['stated', 'inferred'] as const
