/** Languages of the interface. The first stands at `/`, the others under their code. */
export const LANGUAGES = ['en', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]

/** Text that people read, by language. */
export type LocalText = Record<string, string>
