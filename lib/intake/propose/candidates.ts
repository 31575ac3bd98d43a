import type { StatementLanguage } from '@/lib/intake/languages'
import type { Candidate } from '@/lib/intake/schema'
import { unfold } from '@/lib/words/fold-offsets'
import { horizonIn } from './horizon'
import { obligorsOf, reciprocityOf } from './obligors'
import type { Proposal } from './proposals'
import type { ReadPassage, ReadSentence } from './reader'
import { rankSectors, type SectorScores, type SectorWeights, sectorScores } from './sectors'

/** What is known of a whole document before its candidates are made. */
export type Setting = {
  language: StatementLanguage
  parties: string[]
  issuedOn: string | null
  /** What the document is about. */
  about: SectorScores
  weights: SectorWeights
}

/** The candidates of one passage, in order: each proposal with its fields, by the codebook's section 2. */
export function candidatesOf(read: ReadPassage, setting: Setting): Candidate[] {
  const found = read.sentences.flatMap((sentence) => {
    const about = sectorScores(sentence.text, setting.language)
    return sentence.proposals.map((p) => candidateOf(p, sentence, about, read, setting))
  })
  return withAcceptances(found, read.passage.text)
}

function candidateOf(
  p: Proposal,
  { from, text, mentions }: ReadSentence,
  sentence: SectorScores,
  read: ReadPassage,
  { language, parties, issuedOn, about, weights }: Setting,
): Candidate {
  const { passage, ordinal, heading } = read
  const [start, end] = unfold(passage.folded, from + p.start, from + p.end)
  const [whyStart, whyEnd] = unfold(passage.folded, from + p.why.start, from + p.why.end)
  const words = text.slice(p.start, p.end)
  const obligors = obligorsOf(p, { text, parties, mentions, language })
  const [sector = 'political-dialogue', ...sectors] = rankSectors(
    sectorScores(words, language, weights.head),
    { sentence, heading: heading.about, document: about },
    weights,
  )
  return {
    passage: ordinal,
    start,
    end,
    quote: passage.text.slice(start, end),
    kind: p.rule.kind,
    strength: p.strength,
    reciprocity: reciprocityOf(words, obligors, p.rule, language),
    sector,
    sectors,
    obligors,
    treaties: passage.instruments
      .filter((t) => t.start >= from + p.start && t.start < from + p.end)
      .map(({ mention, signedOn }) => ({ mention, signedOn })),
    horizon: horizonOf(p, text, from, read, issuedOn),
    why: passage.text.slice(whyStart, whyEnd),
    sureness: Math.round(100 * p.sure) / 100,
  }
}

/** A deadline in the quote; else one that opens the sentence, or stands in the heading, and so holds for what follows. */
function horizonOf(
  p: Proposal,
  text: string,
  from: number,
  { passage, heading }: ReadPassage,
  issuedOn: string | null,
): Candidate['horizon'] {
  const own = horizonIn(text.slice(p.start, p.end), issuedOn)
  if (own) {
    const [start, end] = unfold(passage.folded, from + p.start + own.start, from + p.start + own.end)
    return { phrase: passage.text.slice(start, end), resolves: own.resolves, basis: own.basis }
  }
  const opening = /^[^,]{0,60}(?=,)/u.exec(text)?.[0] ?? ''
  const opened = opening.length <= p.start ? horizonIn(opening, issuedOn) : null
  if (opened) {
    const [start, end] = unfold(passage.folded, from + opened.start, from + opened.end)
    return { phrase: passage.text.slice(start, end), resolves: opened.resolves, basis: opened.basis }
  }
  const headed = heading.text ? horizonIn(heading.text, issuedOn) : null
  return headed && headed.basis === 'stated'
    ? { phrase: heading.text.slice(headed.start, headed.end), resolves: headed.resolves, basis: headed.basis }
    : null
}

/** An invitation and its acceptance right after it are one record, owed by host and guest (codebook, section 6). */
function withAcceptances(found: Candidate[], text: string): Candidate[] {
  const kept: Candidate[] = []
  for (const c of found) {
    const before = kept.at(-1)
    const accepts = before?.kind === 'invitation' && c.kind === 'invitation' && c.strength === 'firm'
    if (before && accepts && c.start - before.end <= 100) {
      const obligors = [...new Set([...before.obligors, ...c.obligors])]
      const reciprocity = obligors.length > 1 ? 'reciprocal' : 'unilateral'
      const quote = text.slice(before.start, c.end)
      kept[kept.length - 1] = { ...before, end: c.end, quote, strength: 'firm', obligors, reciprocity }
    } else kept.push(c)
  }
  return kept
}
