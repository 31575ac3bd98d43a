import type { Transaction } from '@/lib/db/client'
import { searchTextOf } from '@/lib/statements/mutations'
import { ENGLISH, STATEMENT } from './statement'
import { PARAGRAPHS, STATEMENT_SHA256 } from './text'

/** Adds the statement with its parties, passages and their translations; the passages come back by ordinal. */
export async function addStatement(tx: Transaction) {
  const { parties, ...fields } = STATEMENT
  const searchText = searchTextOf(fields.slug, fields.title)
  const { id: statementId } = await tx.statement.create({ data: { ...fields, sha256: STATEMENT_SHA256, searchText } })
  for (const [position, stateCode] of parties.entries())
    await tx.statementParty.create({ data: { statementId, stateCode, position } })

  if (ENGLISH.length !== PARAGRAPHS.length)
    throw new Error(`${PARAGRAPHS.length} paragraphs have ${ENGLISH.length} translations`)
  const passages = new Map<number, { id: string; original: string; translations: { en: string } }>()
  for (const [index, original] of PARAGRAPHS.entries()) {
    const ordinal = index + 1
    const { id } = await tx.passage.create({ data: { statementId, ordinal, original } })
    const en = ENGLISH[index] ?? ''
    await tx.passageTranslation.create({ data: { passageId: id, language: 'en', text: en } })
    passages.set(ordinal, { id, original, translations: { en } })
  }
  return { statementId, passages }
}
