import type { Transaction } from '@/lib/db/client'
import { addStatement } from '@/lib/statements/add'
import { ENGLISH, STATEMENT } from './statement'
import { PARAGRAPHS, STATEMENT_SHA256 } from './text'

/** Adds the statement with its parties, passages and their translations; the passages come back by ordinal. */
export async function addSeedStatement(tx: Transaction) {
  if (ENGLISH.length !== PARAGRAPHS.length)
    throw new Error(`${PARAGRAPHS.length} paragraphs have ${ENGLISH.length} translations`)
  const passages = PARAGRAPHS.map((original, index) => ({ original, translations: { en: ENGLISH[index] ?? '' } }))
  return addStatement(tx, { ...STATEMENT, sha256: STATEMENT_SHA256, passages })
}
