import type { Typed } from '@/lib/forms'
import { readLocal, readLocalOrNull } from '@/lib/i18n/local-text'
import { rowsTyped, textTyped } from '@/lib/records/form'
import type { getStatementRecord } from '@/lib/statements/queries'
import { linesOfSources, sources } from '@/lib/values/sources'

type Stored = Awaited<ReturnType<typeof getStatementRecord>>

/** What is known of a statement, as its form holds it. */
export function statementTyped(statement: Stored): Typed {
  const { kind, textKind, issuedOn, issuedOnBasis, issuedOnCertainty, publisher, url, parties } = statement
  return {
    ...{ kind, textKind, issuedOn: issuedOn ?? '', issuedOnBasis: issuedOnBasis ?? '' },
    ...{ issuedOnCertainty: issuedOnCertainty ?? '', publisher: publisher ?? '', url: url ?? '' },
    sources: linesOfSources(sources.parse(statement.sources)),
    textSources: linesOfSources(sources.parse(statement.textSources ?? [])),
    ...textTyped('title', readLocal(statement.title)),
    ...textTyped('textNote', readLocalOrNull(statement.textNote)),
    ...textTyped('issuedOnNote', readLocalOrNull(statement.issuedOnNote)),
    ...textTyped('place', readLocalOrNull(statement.place)),
    ...rowsTyped(
      'parties',
      parties.map(({ id, stateCode }) => ({ key: id, fields: { value: stateCode } })),
    ),
  }
}

/** Every text of a statement's form: the languages that it has fields for. */
export const textsOf = ({ title, textNote, issuedOnNote, place }: Stored) =>
  [title, textNote, issuedOnNote, place].map(readLocalOrNull)
