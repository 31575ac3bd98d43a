import type { CommitmentRow } from '@/lib/commitments/row'
import type { Prisma } from '@/lib/db/generated/client'
import { readLocal, readLocalOrNull } from '@/lib/i18n/local-text'
import { DAY_BASES, STATEMENT_KINDS, TEXT_KINDS } from '@/lib/statements/codes'
import { CERTAINTIES } from '@/lib/values/certainty'
import { codeOf } from '@/lib/values/codes'
import { sources } from '@/lib/values/sources'

/** What a statement is read with, wherever it is drawn. */
export const statementSelect = {
  ...{ id: true, slug: true, kind: true, textKind: true, title: true, language: true, publisher: true, url: true },
  ...{ issuedOn: true, issuedOnBasis: true, issuedOnCertainty: true, issuedOnNote: true, place: true },
  ...{ textNote: true, textSources: true, sha256: true, sources: true, edition: true, version: true },
  parties: { select: { stateCode: true, state: { select: { name: true } } }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.StatementSelect
type Stored = Prisma.StatementGetPayload<{ select: typeof statementSelect }>

/** A stored statement with its codes and texts read. */
export function asStatement(row: Stored) {
  return {
    ...row,
    title: readLocal(row.title),
    place: readLocalOrNull(row.place),
    issuedOnNote: readLocalOrNull(row.issuedOnNote),
    kind: codeOf(STATEMENT_KINDS, row.kind),
    textKind: codeOf(TEXT_KINDS, row.textKind),
    issuedOnBasis: row.issuedOnBasis === null ? null : codeOf(DAY_BASES, row.issuedOnBasis),
    issuedOnCertainty: row.issuedOnCertainty === null ? null : codeOf(CERTAINTIES, row.issuedOnCertainty),
    textNote: readLocalOrNull(row.textNote),
    textSources: sources.parse(row.textSources ?? []),
    sources: sources.parse(row.sources),
    parties: row.parties.map(({ stateCode, state }) => ({ code: stateCode, name: readLocal(state.name) })),
  }
}

/** A statement as the reader draws it: its paragraphs in order, and its promises where they stand. */
export type StatementRead = ReturnType<typeof asStatement> & {
  /** The edition whose paragraphs these are; `edition` is the current one. */
  shown: number
  passages: { ordinal: number; original: string; translations: Record<string, string> }[]
  commitments: CommitmentRow[]
}

/** The language to show the translation in: the reader's, else another that there is; undefined where there is none. */
export function translationOf({ language, passages }: StatementRead, reader: string): string | undefined {
  const languages = new Set(passages.flatMap(({ translations }) => Object.keys(translations)))
  languages.delete(language)
  return languages.has(reader) ? reader : [...languages][0]
}
