/** Languages that the rules can read. */
export const STATEMENT_LANGUAGES = ['ru', 'en'] as const
export type StatementLanguage = (typeof STATEMENT_LANGUAGES)[number]
