import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import type { Piece } from '@/lib/intake/grammar/piece'
import type { StatementLanguage } from '@/lib/intake/languages'
import type { Model } from '@/lib/intake/model/model'
import type { Candidate } from '@/lib/intake/schema'
import { unfold } from '@/lib/words/fold-offsets'
import { horizonIn } from './horizon'
import { obligorsOf, reciprocityOf } from './obligors'
import { AGREED } from './plans'
import { type Proposal, strengthOf } from './proposals'
import type { ReadPassage, ReadSentence } from './reader'
import { type ChosenRun, chooseRuns, nearestProposal, probabilities, runsOf } from './runs'
import { rankSectors, SECTOR_WEIGHTS, type SectorScores, sectorScores } from './sectors'

/** What is known of a whole document before its candidates are made. */
export type Setting = {
  language: StatementLanguage
  parties: string[]
  issuedOn: string | null
  /** What the document is about. */
  about: SectorScores
}

/** The candidates of one passage, in order, with their fields by the codebook's section 2; by the grammar alone where `model` is null. */
export function candidatesOf(read: ReadPassage, setting: Setting, model: Model | null): Candidate[] {
  const { hearsay } = GRAMMARS[setting.language].predicates
  const found = read.sentences.flatMap((sentence) => {
    const guessed = hearsay.exec(sentence.text)?.index ?? sentence.text.length
    return (model ? judged(sentence, read, setting, model) : sentence.proposals)
      .filter(({ start }) => start < guessed)
      .map((p) => candidateOf(p, sentence, read, setting))
  })
  return withAcceptances(found, read.passage.text)
}

/** A run so like a proposal of the grammar is that proposal: the grammar's edges are the exacter ones. */
const SAME = 0.8
/** Where nothing that was learnt speaks for a sentence, what the grammar is this sure of stays: a text is not always like those learnt from. */
const SURE = 0.8

/** The runs of words that what was learnt takes for commitments, each as the grammar would propose it. */
function judged(sentence: ReadSentence, read: ReadPassage, { language }: Setting, model: Model): Proposal[] {
  const runs = runsOf(sentence, read, language)
  const chosen = chooseRuns(runs, probabilities(runs, model), model.least)
  if (chosen.length === 0) return sentence.proposals.filter(({ sure }) => sure >= SURE)
  return chosen.map((run) => {
    const nearest = nearestProposal(sentence.proposals, run.start, run.end)
    const { start, end } =
      nearest && nearest.like >= SAME && isFree(nearest.proposal, run, chosen) ? nearest.proposal : run
    return { ...asProposal(sentence, { start, end }, language), sure: run.probability }
  })
}

const isFree = (place: Piece, own: ChosenRun, chosen: ChosenRun[]) =>
  chosen.every((run) => run === own || run.end <= place.start || run.start >= place.end)

/** A run of words as the grammar would propose it: by its own proposal there, else by the words that govern it. */
function asProposal(
  { text, proposals, marks }: ReadSentence,
  { start, end }: Piece,
  language: StatementLanguage,
): Proposal {
  const nearest = nearestProposal(proposals, start, end)
  if (nearest) return { ...nearest.proposal, start, end }
  const governing = marks.filter(({ mark }) => mark.rule && mark.start < end).at(-1)
  const rule = governing?.mark.rule ?? AGREED
  const before = marks.filter(({ mark, subject }) => subject && mark.start < end).at(-1)
  return {
    ...{ start, end, rule, sure: rule.sure },
    strength: strengthOf(text, { start, end }, rule, language, governing?.mark ?? null),
    who: before?.subject?.who ?? proposals.filter((p) => p.end <= start).at(-1)?.who ?? 'all',
    why: governing ? { start: governing.mark.start, end: governing.mark.end } : { start, end },
  }
}

function candidateOf(p: Proposal, sentence: ReadSentence, read: ReadPassage, setting: Setting): Candidate {
  const { from, text, mentions } = sentence
  const { language, parties, issuedOn } = setting
  const { passage, ordinal } = read
  const [start, end] = unfold(passage.folded, from + p.start, from + p.end)
  const [whyStart, whyEnd] = unfold(passage.folded, from + p.why.start, from + p.why.end)
  const words = text.slice(p.start, p.end)
  const obligors = obligorsOf(p, { text, parties, mentions, language })
  const [sector = 'political-dialogue', ...sectors] = sectorsOf(words, text, read, setting)
  return {
    passage: ordinal,
    start,
    end,
    quote: passage.text.slice(start, end),
    kind: p.rule.kind,
    strength: p.strength,
    reciprocity: reciprocityOf(words, obligors, p.rule.kind, language),
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

/** What the vocabulary says of a quote, likeliest first. */
function sectorsOf(quote: string, sentence: string, { heading }: ReadPassage, { language, about }: Setting) {
  const own = sectorScores(quote, language, SECTOR_WEIGHTS.head)
  return rankSectors(own, { sentence: sectorScores(sentence, language), heading: heading.about, document: about })
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
