import type { StatementLanguage } from '@/lib/intake/languages'
import { UnreadableStatement } from '@/lib/intake/read/unreadable'
import type { Extraction, InstrumentMention } from '@/lib/intake/schema'
import { passagesOf } from '@/lib/words/passages'
import { candidatesOf } from './candidates'
import { issueDayOf } from './dates'
import { detectLanguage } from './language'
import { castOf } from './parties'
import { type Instrument, readPassage } from './passage'
import { Reader } from './reader'
import { SECTOR_WEIGHTS, type SectorWeights, sectorScores, shares } from './sectors'

type Options = { language?: StatementLanguage; sectorWeights?: SectorWeights }

/**
 * Reads a statement and proposes its commitments by the codebook, each anchored to its exact words.
 *
 * Guarantees: `quote` is `passages[passage - 1].text.slice(start, end)`, offsets in UTF-16 units; candidates stand in
 * the order of the text and do not overlap. Nothing is decided here: every candidate waits for a person.
 * Cost: linear in the text's length; 100,000 characters take well under two seconds.
 * @throws UnreadableStatement when there is no text, or it is in a language without a grammar.
 */
export function extract(text: string, options: Options = {}): Extraction {
  if (text.trim() === '')
    throw new UnreadableStatement(
      'empty',
      'There is no text to read. Paste the statement’s words, or choose another file.',
    )
  const language = options.language ?? detectLanguage(text)
  const texts = passagesOf(text)
  const { parties, people } = castOf(texts, language)
  const passages = texts.map((original, i) => readPassage(original, i, people, language))
  const issuedOn = issueDayOf(passages.map((p) => p.folded.text))
  const about = shares(sectorScores(passages.map((p) => p.folded.text).join('\n'), language))
  const reader = new Reader(language, parties)
  const read = passages.map((passage, i) => reader.read(passage, i + 1, passages[i + 1]))
  const setting = { language, parties, issuedOn, about, weights: options.sectorWeights ?? SECTOR_WEIGHTS }
  return {
    language,
    parties,
    issuedOn,
    passages: texts.map((passage, i) => ({ ordinal: i + 1, text: passage })),
    candidates: read.flatMap((passage) => candidatesOf(passage, setting)),
    instruments: distinct(passages.flatMap((p) => p.instruments)),
  }
}

function distinct(mentions: Instrument[]): InstrumentMention[] {
  const seen = new Set<string>()
  return mentions
    .filter(({ mention }) => !seen.has(mention.toLowerCase()) && seen.add(mention.toLowerCase()))
    .map(({ mention, signedOn }) => ({ mention, signedOn }))
}
