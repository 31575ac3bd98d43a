import { type Actor, actorsOf } from './actors'
import { issueDayOf } from './dates'
import { type Folded, foldWithOffsets, unfold } from './folded'
import { horizonIn } from './horizon'
import { detectLanguage } from './language'
import { type Mention, mentionsOf } from './mentions'
import { obligorsOf, reciprocityOf } from './obligors'
import { castOf, peopleIn } from './parties'
import { type Proposal, proposalsIn, proposalsInItem, type SentenceFinding } from './proposals'
import { passagesOf } from './read-text'
import type { Candidate, Extraction, InstrumentMention, StatementLanguage } from './schema'
import { rankSectors, SECTOR_WEIGHTS, type SectorScores, type SectorWeights, sectorScores, shares } from './sectors'
import { type Span, sentencesOf } from './sentences'
import type { Subject } from './subject'
import { treatiesIn } from './treaties'
import { UnreadableStatement } from './unreadable'

type Options = { language?: StatementLanguage; sectorWeights?: SectorWeights }
type Instrument = InstrumentMention & { start: number; end: number }
type Passage = {
  text: string
  folded: Folded
  mentions: Mention[]
  instruments: Instrument[]
  form: 'heading' | 'item' | 'text'
}

const BULLET = /^\s*(?:[-–—•*·▪●○◦‣]|\(?(?:\d{1,2}|[a-zа-я]|[ivx]{1,4})[.)])\s+/u

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
  const passages = texts.map((original, i): Passage => {
    const folded = foldWithOffsets(original)
    const mentions = [...mentionsOf(original, folded, language), ...peopleIn(folded.text, people, language)].sort(
      (a, b) => a.start - b.start,
    )
    const instruments = instrumentsOf(original, folded, language)
    return { text: original, folded, mentions, instruments, form: formOf(original, i) }
  })
  const issuedOn = issueDayOf(passages.map((p) => p.folded.text))
  const document = shares(sectorScores(passages.map((p) => p.folded.text).join('\n'), language))
  const reader = new Reader(language, parties, issuedOn, document, options.sectorWeights ?? SECTOR_WEIGHTS)
  const candidates = passages.flatMap((passage, i) => reader.read(passage, i + 1, passages[i + 1]))
  return {
    language,
    parties,
    issuedOn,
    passages: texts.map((passage, i) => ({ ordinal: i + 1, text: passage })),
    candidates,
    instruments: distinct(passages.flatMap((p) => p.instruments)),
  }
}

/** A short line without a full stop is a heading; one after a bullet or a number is an item of a list. */
function formOf(text: string, index: number): Passage['form'] {
  if (BULLET.test(text)) return 'item'
  const line = text.trim()
  if (/[.;:,!?…»”"]$/u.test(line) && !(index === 0 && line.length < 200 && !/[.;]$/.test(line))) return 'text'
  return line.length < (index < 2 ? 300 : 160) ? 'heading' : 'text'
}

/** Reads passages in order, remembering what carries over: the subject, the heading, the list in hand, who spoke last. */
class Reader {
  private before: Subject | null = null
  private lead: SentenceFinding['lead'] = null
  private heading: SectorScores = {}
  private headingText = ''
  private speaker: string | null = null
  private inherits: Proposal | null = null

  constructor(
    private readonly language: StatementLanguage,
    private readonly parties: string[],
    private readonly issuedOn: string | null,
    private readonly document: SectorScores,
    private readonly weights: SectorWeights,
  ) {}

  read(passage: Passage, ordinal: number, next: Passage | undefined): Candidate[] {
    const listed = this.lead !== null && (passage.form === 'item' || isListLine(passage, next))
    if (passage.form === 'heading' && !listed) {
      this.headingText = passage.folded.text
      this.heading = shares(sectorScores(passage.folded.text, this.language))
      this.lead = null
      return []
    }
    if (!listed) this.lead = null
    this.inherits = null
    const found = sentencesOf(passage.text, this.language).flatMap((span) =>
      this.readSentence(passage, span, ordinal, listed),
    )
    if (this.lead && /[.!]\s*$/.test(passage.text) && passage.form !== 'item') this.lead = null
    return found
  }

  private readSentence(passage: Passage, span: Span, ordinal: number, listed: boolean): Candidate[] {
    const { at } = passage.folded
    const bullet = BULLET.exec(passage.text.slice(span.start, span.end))?.[0].length ?? 0
    const from = lowerBound(at, span.start + bullet)
    const to = lowerBound(at, span.end)
    const text = passage.folded.text.slice(from, to)
    const mentions = passage.mentions
      .filter((m) => m.start >= from && m.end <= to)
      .map((m) => ({ ...m, start: m.start - from, end: m.end - from }))
    const actors = this.named(actorsOf(text, mentions, this.language))
    const { proposals, subject, lead } = proposalsIn({
      text,
      actors,
      language: this.language,
      parties: this.parties,
      before: this.before,
      inherits: this.inherits,
    })
    const own =
      proposals.length === 0 && listed && this.lead ? proposalsInItem(text, this.lead, this.language) : proposals
    if (lead) this.lead = lead
    if (subject) this.before = { ...subject, start: 0, known: false }
    this.speaker =
      mentions
        .filter(
          (m) =>
            m.form === 'leader' ||
            /(?:president|minister|президент|министр)/u.test(text.slice(Math.max(0, m.start - 24), m.end + 24)),
        )
        .at(-1)?.code ?? this.speaker
    this.inherits = own.at(-1) ?? this.inherits
    const sentence = sectorScores(text, this.language)
    return own
      .filter((p) => p.end > p.start)
      .map((p) => this.candidate(p, { passage, from, text, ordinal, sentence, mentions }))
      .filter((c, i, all) => !all.slice(0, i).some((o) => o.start < c.end && c.start < o.end))
      .sort((a, b) => a.start - b.start)
  }

  /** "He", "the President": the person named last. */
  private named(actors: Actor[]): Actor[] {
    return actors.map((a) => (a.who === 'speaker' ? { ...a, who: this.speaker ? [this.speaker] : 'all' } : a))
  }

  private candidate(
    p: Proposal,
    {
      passage,
      from,
      text,
      ordinal,
      sentence,
      mentions,
    }: { passage: Passage; from: number; text: string; ordinal: number; sentence: SectorScores; mentions: Mention[] },
  ): Candidate {
    const [start, end] = unfold(passage.folded, from + p.start, from + p.end)
    const [whyStart, whyEnd] = unfold(passage.folded, from + p.why.start, from + p.why.end)
    const words = text.slice(p.start, p.end)
    const obligors = obligorsOf(p, { text, parties: this.parties, mentions, language: this.language })
    const around = { sentence, heading: this.heading, document: this.document }
    const [sector = 'political-dialogue', ...sectors] = rankSectors(
      sectorScores(words, this.language, this.weights.head),
      around,
      this.weights,
    )
    return {
      passage: ordinal,
      start,
      end,
      quote: passage.text.slice(start, end),
      kind: p.rule.kind,
      strength: p.strength,
      reciprocity: reciprocityOf(words, obligors, p.rule, this.language),
      sector,
      sectors,
      obligors,
      treaties: passage.instruments
        .filter((t) => t.start >= from + p.start && t.start < from + p.end)
        .map(({ mention, signedOn }) => ({ mention, signedOn })),
      horizon: this.horizon(p, text, passage, from),
      why: passage.text.slice(whyStart, whyEnd),
      sureness: Math.round(100 * p.sure) / 100,
    }
  }

  /** A deadline in the quote; else one that opens the sentence, or stands in the heading, and so holds for what follows. */
  private horizon(p: Proposal, text: string, passage: Passage, from: number): Candidate['horizon'] {
    const own = horizonIn(text.slice(p.start, p.end), this.issuedOn)
    if (own) {
      const [start, end] = unfold(passage.folded, from + p.start + own.start, from + p.start + own.end)
      return { phrase: passage.text.slice(start, end), resolves: own.resolves, basis: own.basis }
    }
    const opening = /^[^,]{0,60}(?=,)/u.exec(text)?.[0] ?? ''
    const opened = opening.length <= p.start ? horizonIn(opening, this.issuedOn) : null
    if (opened) {
      const [start, end] = unfold(passage.folded, from + opened.start, from + opened.end)
      return { phrase: passage.text.slice(start, end), resolves: opened.resolves, basis: opened.basis }
    }
    const headed = this.headingText ? horizonIn(this.headingText, this.issuedOn) : null
    return headed && headed.basis === 'stated'
      ? { phrase: this.headingText.slice(headed.start, headed.end), resolves: headed.resolves, basis: headed.basis }
      : null
  }
}

/** A line without a bullet that is yet an item: it ends in a semicolon, or begins small or with another such line after it. */
function isListLine(passage: Passage, next: Passage | undefined) {
  const text = passage.text.trim()
  return (
    /;$/.test(text) ||
    /^\p{Ll}/u.test(text) ||
    (passage.form === 'heading' && (next === undefined || next.form === 'heading'))
  )
}

function instrumentsOf(text: string, folded: Folded, language: StatementLanguage): Instrument[] {
  return treatiesIn(text, folded.text, language, (i) => unfold(folded, i, i)[0]).map((span) => {
    const [from, to] = unfold(folded, span.start, span.end)
    return { ...span, mention: text.slice(from, to) }
  })
}

function distinct(mentions: Instrument[]): InstrumentMention[] {
  const seen = new Set<string>()
  return mentions
    .filter(({ mention }) => !seen.has(mention.toLowerCase()) && seen.add(mention.toLowerCase()))
    .map(({ mention, signedOn }) => ({ mention, signedOn }))
}

/** First index whose offset is not before `offset`; offsets ascend. */
function lowerBound(at: Uint32Array, offset: number) {
  let [low, high] = [0, at.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
