import type { StatementLanguage } from '@/lib/intake/languages'
import type { Candidate } from '@/lib/intake/schema'
import { unfold } from '@/lib/words/fold-offsets'
import { type Actor, actorsOf } from './actors'
import { horizonIn } from './horizon'
import type { Mention } from './mentions'
import { obligorsOf, reciprocityOf } from './obligors'
import { BULLET, isListLine, type Passage } from './passage'
import { isPlan, PLAN_LEAD } from './plans'
import { type Proposal, proposalsIn, proposalsInItem, type SentenceFinding } from './proposals'
import { rankSectors, type SectorScores, type SectorWeights, sectorScores, shares } from './sectors'
import { type Span, sentencesOf } from './sentences'
import type { Subject } from './subject'

/** Reads passages in order, remembering what carries over: the subject, the heading, the list in hand, who spoke last. */
export class Reader {
  private before: Subject | null = null
  private lead: SentenceFinding['lead'] = null
  private plan: SentenceFinding['lead'] = null
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
    if (ordinal === 1 && isPlan(passage.folded.text, this.language)) this.plan = PLAN_LEAD
    const lead = this.lead ?? this.plan
    const listed = lead !== null && (passage.form === 'item' || (this.lead !== null && isListLine(passage, next)))
    if (passage.form === 'heading' && !listed) {
      this.headingText = passage.folded.text
      this.heading = shares(sectorScores(passage.folded.text, this.language))
      if (next?.form !== 'item') this.lead = null
      return []
    }
    if (!listed) this.lead = null
    this.inherits = null
    const found = sentencesOf(passage.text, this.language).flatMap((span) =>
      this.readSentence(passage, span, ordinal, listed ? lead : null),
    )
    if (passage.form === 'item' && found.length === 0 && !/[.;]\s*$/.test(passage.text))
      this.heading = shares(sectorScores(passage.folded.text, this.language))
    if (this.lead && /[.!]\s*$/.test(passage.text) && passage.form !== 'item') this.lead = null
    return withAcceptances(found, passage.text)
  }

  private readSentence(passage: Passage, span: Span, ordinal: number, over: SentenceFinding['lead']): Candidate[] {
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
      item: passage.form === 'item' && span.start < 12,
    })
    const own = proposals.length === 0 && over ? proposalsInItem(text, over, this.language) : proposals
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
