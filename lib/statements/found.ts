import { db } from '@/lib/db/client'
import { firstParts } from '@/lib/db/search/nearest'
import type { Language } from '@/lib/i18n/languages'
import { type Excerpt, excerptOf } from '@/lib/words/excerpt'
import { lightHits } from '@/lib/words/hits'

/** Words of a paragraph that a search found, lit, in the language that they are in. */
export type FoundParagraph = Excerpt & { ordinal: number; language: string }
type Searched = { id: string; edition: number; language: string }

/**
 * Of each statement the first paragraph that has what was typed, cut to the words around it: in the language that is read
 * where its translation has them, else in the original. By the statement's id.
 */
export async function findParagraphs(statements: readonly Searched[], typed: string, read: Language) {
  const first = await firstParts(
    'Passage',
    typed,
    statements.map(({ id }) => id),
  )
  const found = statements.filter(({ id }) => first.has(id))
  const passages = await db.passage.findMany({
    where: { OR: found.map(({ id, edition }) => ({ statementId: id, edition, ordinal: first.get(id) ?? 0 })) },
    select: { statementId: true, ordinal: true, original: true, translations: true },
  })
  const paragraphs = new Map<string, FoundParagraph>()
  for (const { statementId, ordinal, original, translations } of passages) {
    const language = statements.find(({ id }) => id === statementId)?.language ?? ''
    const texts = [{ language, text: original }, ...translations]
    texts.sort((a, b) => Number(b.language === read) - Number(a.language === read))
    for (const { language, text } of texts) {
      const lit = lightHits(text, typed)
      if (lit.length > 0 && !paragraphs.has(statementId))
        paragraphs.set(statementId, { ...excerptOf(text, lit), ordinal, language })
    }
  }
  return paragraphs
}
