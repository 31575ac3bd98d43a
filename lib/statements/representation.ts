import { z } from 'zod'
import { DAY_BASES, STATEMENT_KINDS, TEXT_KINDS } from '@/lib/statements/codes'
import type { asStatement, StatementRead } from '@/lib/statements/row'
import { CERTAINTIES } from '@/lib/values/certainty'

const text = z.record(z.string(), z.string())
const source = z.strictObject({ title: z.string(), url: z.string().nullable() })

/** A statement as the API gives it. */
export const statementJson = z.strictObject({
  slug: z.string(),
  kind: z.enum(STATEMENT_KINDS),
  textKind: z.enum(TEXT_KINDS),
  title: text,
  issuedOn: z.string().nullable(),
  issuedOnBasis: z.enum(DAY_BASES).nullable(),
  issuedOnCertainty: z.enum(CERTAINTIES).nullable(),
  issuedOnNote: text.nullable().describe('Why that day'),
  place: text.nullable(),
  language: z.string(),
  parties: z.array(z.string()),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  textNote: text.nullable().describe('What the text lacks, and who says so'),
  textSources: z.array(source),
  sha256: z.string().describe('Of the text, hexadecimal'),
  sources: z.array(source),
  edition: z.int().describe('Of the text; a corrected text is a new one'),
  version: z.int(),
})
export const statementWithPassages = statementJson.extend({
  edition: z.int().describe('Whose paragraphs these are; `sha256` is of the current one'),
  passages: z.array(z.strictObject({ ordinal: z.int(), text })),
  commitments: z.array(z.string()).describe('Refs, in the order of the text'),
})

type Statement = ReturnType<typeof asStatement>

export function representStatement(row: Statement): z.infer<typeof statementJson> {
  const {
    slug,
    kind,
    textKind,
    title,
    issuedOn,
    issuedOnBasis,
    issuedOnCertainty,
    issuedOnNote,
    place,
    language,
    publisher,
    url,
    textNote,
    textSources,
    sha256,
    sources,
    edition,
    version,
  } = row
  return {
    slug,
    kind,
    textKind,
    title,
    issuedOn,
    issuedOnBasis,
    issuedOnCertainty,
    issuedOnNote,
    place,
    language,
    parties: row.parties.map(({ code }) => code),
    publisher,
    url,
    textNote,
    textSources,
    sha256,
    sources,
    edition,
    version,
  }
}

export function representStatementWithPassages(row: StatementRead): z.infer<typeof statementWithPassages> {
  return {
    ...representStatement(row),
    edition: row.shown,
    passages: row.passages.map(({ ordinal, original, translations }) => ({
      ordinal,
      text: { [row.language]: original, ...translations },
    })),
    commitments: row.commitments.map(({ ref }) => ref),
  }
}
