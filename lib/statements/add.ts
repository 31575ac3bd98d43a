import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import type { LocalText } from '@/lib/i18n/languages'

/** A statement as it enters the ledger; `passages` are its paragraphs in order, each with its translations. */
export type NewStatement = {
  slug: string
  kind: string
  textKind: string
  title: LocalText
  issuedOn: string | null
  issuedOnBasis: string | null
  issuedOnCertainty?: string | null
  issuedOnNote?: LocalText
  place?: LocalText
  language: string
  publisher: string | null
  url: string | null
  textNote?: LocalText
  textSources?: { title: string; url: string | null }[]
  sha256: string
  fileSha256?: string | null
  sources: { title: string; url: string | null }[]
  parties: string[]
  passages: { original: string; translations: LocalText }[]
}
export type AddedPassage = { id: string; original: string; translations: LocalText }

/**
 * Adds a statement with its parties, passages and their translations, inside the caller's transaction; the passages come
 * back by ordinal, from 1. Refuses with `invalid` a slug that is taken and a party that the ledger does not hold.
 */
export async function addStatement(tx: Transaction, { parties, passages, ...fields }: NewStatement) {
  const { slug } = fields
  if (await tx.statement.findUnique({ where: { slug }, select: { id: true } }))
    throw new AppError('invalid', 'errors.invalid', [{ path: 'slug', message: 'errors.slugTaken' }])
  const known = await tx.state.findMany({ where: { code: { in: parties } }, select: { code: true } })
  if (known.length < new Set(parties).size)
    throw new AppError('invalid', 'errors.invalid', [{ path: 'parties', message: 'errors.stateUnknown' }])
  const { id: statementId } = await tx.statement.create({ data: fields })
  for (const [position, stateCode] of parties.entries())
    await tx.statementParty.create({ data: { statementId, stateCode, position } })
  const added = new Map<number, AddedPassage>()
  for (const [index, { original, translations }] of passages.entries()) {
    const ordinal = index + 1
    const { id } = await tx.passage.create({ data: { statementId, ordinal, original } })
    for (const [language, text] of Object.entries(translations))
      await tx.passageTranslation.create({ data: { passageId: id, language, text } })
    added.set(ordinal, { id, original, translations })
  }
  return { statementId, passages: added }
}
