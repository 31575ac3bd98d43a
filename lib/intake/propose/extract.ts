import type { StatementLanguage } from '@/lib/intake/languages'
import { type Model, SHIPPED } from '@/lib/intake/model/model'
import { UnreadableStatement } from '@/lib/intake/read/unreadable'
import type { Extraction, InstrumentMention } from '@/lib/intake/schema'
import { passagesOf } from '@/lib/words/passages'
import { candidatesOf, type Setting } from './candidates'
import { issueDayOf } from './dates'
import { detectLanguage } from './language'
import { castOf } from './parties'
import { type Instrument, readPassage } from './passage'
import { Reader, type ReadPassage } from './reader'
import { sectorScores, shares } from './sectors'

/** The language, where it is known; what is learnt from, or null for the grammar alone. */
export type ReadOptions = { language?: StatementLanguage | undefined; model?: Model | null }

/**
 * Reads a statement and proposes its commitments by the codebook, each anchored to its exact words.
 *
 * Guarantees: `quote` is `passages[passage - 1].text.slice(start, end)`, offsets in UTF-16 units; candidates stand in
 * the order of the text and do not overlap. Nothing is decided here: every candidate waits for a person.
 * Cost: linear in the text's length; 100,000 characters take well under two seconds.
 * @throws UnreadableStatement when there is no text, or it is in a language without a grammar.
 */
export function extract(text: string, { language, model = SHIPPED }: ReadOptions = {}): Extraction {
  return proposed(readStatement(text, language), model)
}

/** What a statement that the grammar has read proposes, with what was learnt or, where that is null, without. */
export function proposed({ setting, passages }: ReadStatement, model: Model | null): Extraction {
  return {
    language: setting.language,
    parties: setting.parties,
    issuedOn: setting.issuedOn,
    passages: passages.map(({ passage, ordinal }) => ({ ordinal, text: passage.text })),
    candidates: passages.flatMap((passage) => candidatesOf(passage, setting, model)),
    instruments: distinct(passages.flatMap(({ passage }) => passage.instruments)),
  }
}

/** A statement as the grammar reads it, before anything is proposed. */
export type ReadStatement = { setting: Setting; passages: ReadPassage[] }

/** @throws UnreadableStatement as `extract` does. */
export function readStatement(text: string, known?: StatementLanguage): ReadStatement {
  if (text.trim() === '')
    throw new UnreadableStatement(
      'empty',
      'There is no text to read. Paste the statement’s words, or choose another file.',
    )
  const language = known ?? detectLanguage(text)
  const texts = passagesOf(text)
  const { parties, people } = castOf(texts, language)
  const passages = texts.map((original, i) => readPassage(original, i, people, language))
  const issuedOn = issueDayOf(passages.map((p) => p.folded.text))
  const about = shares(sectorScores(passages.map((p) => p.folded.text).join('\n'), language))
  const reader = new Reader(language, parties)
  return {
    setting: { language, parties, issuedOn, about },
    passages: passages.map((passage, i) => reader.read(passage, i + 1, passages[i + 1])),
  }
}

function distinct(mentions: Instrument[]): InstrumentMention[] {
  const seen = new Set<string>()
  return mentions
    .filter(({ mention }) => !seen.has(mention.toLowerCase()) && seen.add(mention.toLowerCase()))
    .map(({ mention, signedOn }) => ({ mention, signedOn }))
}
