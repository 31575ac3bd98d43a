import type { Typed } from '@/lib/forms'
import { LANGUAGES, type LocalText } from '@/lib/i18n/languages'
import { rowsTyped, textTyped } from '@/lib/records/form'

/** A state as its form holds it: a field for each language of the interface, a row for each further one. */
export function stateTyped({ kind, name }: { kind: string; name: LocalText }): Typed {
  const own = LANGUAGES.map((language): [string, string] => [language, name[language] ?? ''])
  const further = Object.entries(name).filter(([language]) => !LANGUAGES.some((known) => known === language))
  return {
    kind,
    ...textTyped('name', Object.fromEntries(own)),
    ...rowsTyped(
      'names',
      further.map(([language, text]) => ({ key: language, fields: { language, text } })),
    ),
  }
}
