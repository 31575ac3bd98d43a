import type { Rule } from '@/lib/intake/grammar/rule'
import type { StatementLanguage } from '@/lib/intake/languages'
import { type Actor, actorsOf } from './actors'
import type { Mention } from './mentions'
import { BULLET, isListLine, type Passage } from './passage'
import { isPlan, PLAN_LEAD } from './plans'
import { type PlacedMark, type Proposal, proposalsIn, proposalsInItem } from './proposals'
import { type SectorScores, sectorScores, shares } from './sectors'
import { type Span, sentencesOf } from './sentences'
import type { Subject, Who } from './subject'

/** A sentence as the grammar reads it: `text` is folded and begins at `from` in the folded passage; offsets count in it. */
export type ReadSentence = {
  from: number
  text: string
  mentions: Mention[]
  actors: Actor[]
  marks: PlacedMark[]
  proposals: Proposal[]
}
/** A passage as the grammar reads it, with what carries over into it from before. */
export type ReadPassage = {
  passage: Passage
  ordinal: number
  /** Whether it stands in a list that words above it govern. */
  listed: boolean
  heading: { text: string; about: SectorScores }
  sentences: ReadSentence[]
}

/** What governs the list in hand. */
type Lead = { rule: Rule; who: Who } | null

/** Reads passages in order, remembering what carries over: the subject, the heading, the list in hand, who spoke last. */
export class Reader {
  private before: Subject | null = null
  private lead: Lead = null
  private plan: Lead = null
  private heading: ReadPassage['heading'] = { text: '', about: {} }
  private speaker: string | null = null
  private inherits: Proposal | null = null

  constructor(
    private readonly language: StatementLanguage,
    private readonly parties: string[],
  ) {}

  read(passage: Passage, ordinal: number, next: Passage | undefined): ReadPassage {
    const { text: folded } = passage.folded
    if (ordinal === 1 && isPlan(folded, this.language)) this.plan = PLAN_LEAD
    const lead = this.lead ?? this.plan
    const listed = lead !== null && (passage.form === 'item' || (this.lead !== null && isListLine(passage, next)))
    if (passage.form === 'heading' && !listed) {
      this.heading = { text: folded, about: shares(sectorScores(folded, this.language)) }
      if (next?.form !== 'item') this.lead = null
      return { passage, ordinal, listed, heading: this.heading, sentences: [] }
    }
    if (!listed) this.lead = null
    this.inherits = null
    const { heading } = this
    const sentences = sentencesOf(passage.text, this.language).map((span) =>
      this.readSentence(passage, span, listed ? lead : null),
    )
    const promises = sentences.some(({ proposals }) => proposals.length > 0)
    if (passage.form === 'item' && !promises && !/[.;]\s*$/.test(passage.text))
      this.heading = { ...heading, about: shares(sectorScores(folded, this.language)) }
    if (this.lead && /[.!]\s*$/.test(passage.text) && passage.form !== 'item') this.lead = null
    return { passage, ordinal, listed, heading, sentences }
  }

  private readSentence(passage: Passage, span: Span, over: Lead): ReadSentence {
    const { at } = passage.folded
    const bullet = BULLET.exec(passage.text.slice(span.start, span.end))?.[0].length ?? 0
    const from = lowerBound(at, span.start + bullet)
    const to = lowerBound(at, span.end)
    const text = passage.folded.text.slice(from, to)
    const mentions = passage.mentions
      .filter((m) => m.start >= from && m.end <= to)
      .map((m) => ({ ...m, start: m.start - from, end: m.end - from }))
    const actors = this.named(actorsOf(text, mentions, this.language))
    const { marks, proposals, subject, lead } = proposalsIn({
      text,
      actors,
      language: this.language,
      parties: this.parties,
      before: this.before,
      inherits: this.inherits,
      item: passage.form === 'item' && span.start < 12,
    })
    const own =
      proposals.length === 0 && over
        ? proposalsInItem(text, over, this.language)
        : proposals.map((p) => (over && p.rule.name === 'support' && p.why.start === 0 ? under(over, p) : p))
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
    return { from, text, mentions, actors, marks, proposals: apart(own) }
  }

  /** "He", "the President": the person named last. */
  private named(actors: Actor[]): Actor[] {
    return actors.map((a) => (a.who === 'speaker' ? { ...a, who: this.speaker ? [this.speaker] : 'all' } : a))
  }
}

/** "Support …" as an item of a list is what the words above the list say of it. */
const under = ({ rule }: NonNullable<Lead>, p: Proposal): Proposal => ({ ...p, rule, strength: rule.strength })

/** Proposals in order, without those that lie over an earlier one. */
const apart = (proposals: Proposal[]) =>
  proposals
    .filter((p) => p.end > p.start)
    .filter((p, i, all) => !all.slice(0, i).some((o) => o.start < p.end && p.start < o.end))
    .sort((a, b) => a.start - b.start)

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
